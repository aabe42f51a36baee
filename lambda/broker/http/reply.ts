import type { ServerResponse } from 'node:http';

/** What the broker answers; a body is sent as JSON. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** The form that every refusal has, here and in the runtimes. */
export function failure(
  status: number,
  error: string,
  message: string,
  headers?: Readonly<Record<string, string>>,
): Reply {
  return { status, headers, body: { error, message } };
}

export function send(response: ServerResponse, { status, headers, body }: Reply): void {
  if (body === undefined) {
    response.writeHead(status, { ...headers, 'content-length': 0 }).end();
    return;
  }
  const text = `${JSON.stringify(body)}\n`;
  const length = Buffer.byteLength(text);
  response.writeHead(status, { ...headers, 'content-type': 'application/json', 'content-length': length });
  response.end(text);
}
