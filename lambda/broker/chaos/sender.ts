import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Sending {
  readonly url: string;
  readonly events: number;
  readonly concurrency: number;
  /** After each accepted event, with their number so far. */
  readonly onAccepted: (count: number) => void;
  readonly signal: AbortSignal;
}

/** Sends events 0 to `events` - 1, each until it is accepted, as an honest source must. */
export async function sendAll({ url, events, concurrency, onAccepted, signal }: Sending): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  let next = 0;
  let accepted = 0;
  const sender = async () => {
    for (let number = next++; number < events; number = next++) {
      while ((await post(agent, url, number)) !== 202) await sleep(20, undefined, { signal });
      accepted += 1;
      onAccepted(accepted);
    }
  };
  try {
    await Promise.all(Array.from({ length: concurrency }, sender));
  } finally {
    agent.destroy();
  }
}

/** Undefined when the connection broke: whether the event was taken is then unknown. */
function post(agent: Agent, url: string, number: number): Promise<number | undefined> {
  const { promise, resolve } = Promise.withResolvers<number | undefined>();
  const headers = {
    'ce-specversion': '1.0',
    'ce-id': String(number),
    'ce-source': '/chaos',
    'ce-type': 'chaos.event',
    'content-type': 'application/json',
  };
  const sending = request(url, { method: 'POST', agent, headers }, (response) => {
    response
      .resume()
      .on('end', () => resolve(response.statusCode))
      .on('error', () => resolve(undefined));
  });
  sending.on('error', () => resolve(undefined));
  sending.end(`{"number":${number},"padding":"${'x'.repeat(200)}"}`);
  return promise;
}
