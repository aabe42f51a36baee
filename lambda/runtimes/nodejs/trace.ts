/** Where an invocation stands in a distributed trace (W3C Trace Context). */
export interface Trace {
  /** 32 hex digits. */
  readonly traceId: string;
  /** 16 hex digits; of this invocation. */
  readonly spanId: string;
  /** Of who sent the event; absent when the trace begins here. */
  readonly parentSpanId?: string;
  readonly sampled: boolean;
  readonly tracestate?: string;
}

const pattern = /^(?!ff)([0-9a-f]{2})-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;

/**
 * Continues a trace, or begins one when there is none that can be read.
 *
 * @param sampled whether a trace that begins here is sampled
 */
export function continueTrace(traceparent: unknown, tracestate: unknown, sampled: boolean): Trace {
  const [, version, traceId, parentSpanId, flags = '', more] =
    (typeof traceparent === 'string' && pattern.exec(traceparent)) || [];
  if (!traceId || (version === '00' && more))
    return { traceId: randomHex(32), spanId: randomHex(16), sampled };
  return {
    traceId,
    spanId: randomHex(16),
    parentSpanId,
    sampled: (Number.parseInt(flags, 16) & 1) === 1,
    tracestate: typeof tracestate === 'string' && tracestate !== '' ? tracestate : undefined,
  };
}

/** The header that carries a trace on. */
export function traceparent({ traceId, spanId, sampled }: Trace): string {
  return `00-${traceId}-${spanId}-${sampled ? '01' : '00'}`;
}

/** Random, not secret: ids of traces need no more, and loading node:crypto costs a start. */
function randomHex(digits: 16 | 32): string {
  let text = '';
  while (text.length < digits)
    text += Math.floor(Math.random() * 2 ** 32)
      .toString(16)
      .padStart(8, '0');
  return /^0+$/.test(text) ? randomHex(digits) : text;
}
