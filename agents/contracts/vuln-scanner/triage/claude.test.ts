import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { ClaudeModel } from './claude.ts';
import { ModelError } from './model.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

interface Seen {
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
}

/** A server that answers as the Messages API does. */
async function api(status: number, answer: object): Promise<{ readonly url: string; readonly seen: Seen[] }> {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    seen.push({ url: request.url ?? '', headers: request.headers, body });
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(
    () => server.closeAllConnections(),
    () => server.close(),
  );
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

const question = { system: 'rules', user: 'lines', schema: { type: 'object' }, seed: 1, temperature: 0.7 };

test('the schema is the input of a tool that must be used, and what leaves is logged without its text', async () => {
  const logged: string[] = [];
  const used = { type: 'tool_use', id: 't', name: 'verdict', input: { verdict: 'safe' } };
  const { url, seen } = await api(200, { content: [{ type: 'text', text: 'Well.' }, used] });
  const model = new ClaudeModel({ key: 'secret', model: 'm', url, log: (message) => logged.push(message) });
  expect(JSON.parse(await model.ask(question))).toEqual({ verdict: 'safe' });
  expect(seen[0]?.url).toBe('/v1/messages');
  expect(seen[0]?.headers).toMatchObject({ 'x-api-key': 'secret', 'anthropic-version': '2023-06-01' });
  expect(seen[0]?.body).toMatchObject({
    tools: [{ input_schema: question.schema }],
    tool_choice: { type: 'tool', name: 'verdict' },
  });
  expect(logged).toHaveLength(1);
  expect(logged[0]).toMatch(/^10 characters of a contract go to 127\.0\.0\.1:\d+, model m$/u);
});

test.each([
  [529, { error: { type: 'overloaded_error' } }, 'overloaded_error'],
  [200, { content: [{ type: 'text', text: 'No.' }] }, 'no verdict'],
])('status %i without a verdict is an error that has no key in it', async (status, answer, said) => {
  const { url } = await api(status, answer);
  const error = await new ClaudeModel({ key: 'secret', model: 'm', url, log: () => undefined })
    .ask(question)
    .catch((thrown) => thrown);
  expect(error).toBeInstanceOf(ModelError);
  expect(error.message).toContain(said);
  expect(error.message).not.toContain('secret');
});
