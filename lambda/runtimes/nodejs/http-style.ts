import { type Answer, noContent } from './answer.ts';
import { Refusal } from './errors.ts';
import type { Style } from './event-style.ts';
import type { HttpHandler, HttpResponse } from './handler.ts';

/** Calls the handler with the request as it is. */
export function httpStyle(handler: HttpHandler): Style {
  return async (invocation, body) => {
    const { method = 'GET', url = '/', headers } = invocation.request;
    const mark = url.indexOf('?');
    const [path, query] = mark < 0 ? [url, ''] : [url.slice(0, mark), url.slice(mark + 1)];
    const context = invocation.begin(undefined);
    const returned = await handler({ method, path, query, headers, body }, context);
    if (!invocation.answered) invocation.succeed(answerOf(returned));
  };
}

function answerOf(returned: unknown): Answer {
  if (returned === undefined || returned === null) return noContent;
  if (typeof returned === 'object' && 'status' in returned) return responseOf(returned as HttpResponse);
  return { status: 200, ...contentOf(returned) };
}

function responseOf({ status, headers, body }: HttpResponse): Answer {
  if (!Number.isInteger(status) || status < 200 || status > 599) {
    throw new Refusal('HandlerError', `the handler returned the status ${String(status)}`);
  }
  if (body === undefined || body === null) return { status, headers, body: '' };
  const content = contentOf(body);
  const lower = Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
  return { status, headers: { ...content.headers, ...Object.fromEntries(lower) }, body: content.body };
}

function contentOf(value: unknown): Pick<Answer, 'headers' | 'body'> {
  if (typeof value === 'string')
    return { headers: { 'content-type': 'text/plain; charset=utf-8' }, body: value };
  if (value instanceof Uint8Array)
    return { headers: { 'content-type': 'application/octet-stream' }, body: value };
  const body = JSON.stringify(value);
  if (body === undefined) throw new Refusal('HandlerError', 'the handler returned nothing that JSON has');
  return { headers: { 'content-type': 'application/json' }, body };
}
