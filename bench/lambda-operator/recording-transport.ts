import type { ApiRequest, ApiResponse, Transport } from '../../lambda/kube/transport.ts';
import type { RecordedWrite } from './protocol.ts';

/** Remembers the writes that go through it, those of the election apart. */
export class RecordingTransport implements Transport {
  readonly writes: RecordedWrite[] = [];
  readonly #inner: Transport;

  constructor(inner: Transport) {
    this.#inner = inner;
  }

  send(request: ApiRequest): Promise<ApiResponse> {
    const { method, path, headers, body = '{}' } = request;
    if (method !== 'GET' && !path.includes('/leases'))
      this.writes.push({ method, path, type: headers['content-type'] ?? '', body: repeatable(body) });
    return this.#inner.send(request);
  }

  close(): void {
    this.#inner.close();
  }
}

/** Without what makes a write one of this very object: in another run it is another one. */
function repeatable(body: string): string {
  const { metadata, ...object } = JSON.parse(body) as { readonly metadata?: object };
  const kept = Object.entries(metadata ?? {}).filter(
    ([name]) => name !== 'uid' && name !== 'resourceVersion',
  );
  return JSON.stringify({ ...object, metadata: Object.fromEntries(kept) });
}
