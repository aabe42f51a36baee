import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { writeDevState } from '../../lambda/dev-state.ts';
import { temporaryFolder } from '../../lambda/fixtures/temporary.ts';

/** A request as the server of a test saw it. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** An HTTP server that answers as it is told, until the test ends. */
export async function server(answer: (seen: Seen, response: ServerResponse) => void): Promise<string> {
  const made = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request;
    answer({ method, url, headers, body: (await buffer(request)).toString() }, response);
  }).listen(0, '127.0.0.1');
  await once(made, 'listening');
  onTestFinished(() => {
    made.closeAllConnections();
    made.close();
  });
  return `http://127.0.0.1:${(made.address() as AddressInfo).port}`;
}

/** The folder of a function that runs, so it seems, at these addresses. */
export function runningFunction(url: string, { style = 'event', broker = url } = {}): string {
  const folder = temporaryFolder({ 'function.yaml': `name: hello\nruntime: python\nstyle: ${style}\n` });
  writeDevState(folder, { function: 'hello', url, metrics: `${url}/metrics`, broker });
  return folder;
}
