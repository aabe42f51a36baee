import { type Answer, noContent } from './answer.ts';
import type { CloudEvent } from './cloud-event.ts';
import type { InvocationContext } from './context.ts';
import { Refusal } from './errors.ts';
import type { Handler } from './handler.ts';
import { hopsAfter, hopsAttribute } from './hops.ts';
import { readEvent, writeBinary, writeStructuredMessage } from './http-binding.ts';
import type { Claim, Done, Idempotency } from './idempotency.ts';
import type { Invocation } from './invocation.ts';
import type { Metrics } from './metrics.ts';
import { traceparent } from './trace.ts';

/** How an accepted request becomes a call of the handler and its answer. */
export type Style = (invocation: Invocation, body: Buffer) => Promise<void>;

/** Calls the handler with the event of the request, once for each event. */
export function eventStyle(handler: Handler, idempotency: Idempotency | undefined, metrics: Metrics): Style {
  return async (invocation, body) => {
    const { rawHeaders, headers } = invocation.request;
    const event = readEvent(rawHeaders, headers['content-type'], body);
    if (event[hopsAttribute] !== undefined) hopsAfter(event);
    let claimed = idempotency?.claim(event.source, event.id);
    if (claimed instanceof Promise) claimed = await claimed;
    if (claimed === 'busy') throw new Refusal('InProgress', 'the same event is being processed');
    if (claimed && !('done' in claimed)) {
      metrics.duplicates += 1;
      invocation.succeed(duplicate(claimed, wantsReply(headers.prefer)), 'Duplicate');
      return;
    }
    await run(invocation, handler, event, claimed);
  };
}

async function run(
  invocation: Invocation,
  handler: Handler,
  event: CloudEvent,
  claim: Claim | undefined,
): Promise<void> {
  const context = invocation.begin(event, claim);
  const returned = await handler(event, context);
  if (invocation.answered) return;
  const { prefer, accept } = invocation.request.headers;
  const replies = returned !== undefined && returned !== null && wantsReply(prefer);
  const answer = replies ? reply(returned, event, context, accept) : noContent;
  if (claim) {
    const remembered = claim.done(replies ? answer : undefined);
    if (remembered)
      await remembered.catch((error) => context.logger.warn('the event is not remembered', { error }));
  }
  invocation.succeed(answer);
}

function duplicate({ reply }: Done, wanted: boolean): Answer {
  const { status, headers, body } = wanted && reply ? reply : noContent;
  return { status, headers: { ...headers, 'function-duplicate': 'true' }, body };
}

function wantsReply(prefer: string | string[] | undefined): boolean {
  return prefer !== undefined && (prefer === 'reply' || /(^|,)\s*reply\s*($|[,;])/i.test(String(prefer)));
}

function reply(returned: unknown, event: CloudEvent, context: InvocationContext, accept = ''): Answer {
  const given = isEvent(returned) ? returned : { data: returned };
  const filled: CloudEvent = {
    specversion: '1.0',
    id: given.id ?? uuid(),
    source: `/functions/${context.functionName}`,
    type: `${event.type}.reply`,
    traceparent: traceparent(context.trace),
    ...given,
    [hopsAttribute]: hopsAfter(event),
  };
  const structured = /application\/cloudevents\+json/i.test(accept);
  try {
    return { status: 200, ...(structured ? writeStructuredMessage(filled) : writeBinary(filled)) };
  } catch (cause) {
    const text = cause instanceof Error ? cause.message : String(cause);
    throw new Refusal('HandlerError', `the reply cannot be sent: ${text}`, { cause });
  }
}

function isEvent(value: unknown): value is Partial<CloudEvent> {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'specversion');
}

/** Loads node:crypto when the first reply needs it, and not at the start. */
function uuid(): string {
  return process.getBuiltinModule('node:crypto').randomUUID();
}
