import { request } from 'node:http';
import { type Mode, message } from './message.ts';
import type { Served } from './served.ts';

/** Sends so many events, 32 at once, each with an id of its own. @throws when an answer is no 2xx */
export async function send(served: Served, mode: Mode, events: number): Promise<void> {
  let left = events;
  const client = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await post(served, mode);
    }
  };
  await Promise.all(Array.from({ length: 32 }, client));
}

function post({ port, agent }: Served, mode: Mode): Promise<void> {
  const { headers, body } = message(mode);
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, agent, method: 'POST', headers };
    const outgoing = request(options, (response) => {
      const { statusCode = 0 } = response.resume();
      response.on('end', () => (statusCode < 300 ? resolve() : reject(new Error(`answer ${statusCode}`))));
    });
    outgoing.on('error', reject).end(body);
  });
}
