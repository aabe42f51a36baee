import type { NumberedLines } from './excerpt.ts';

/** What a model says about one finding, checked against the lines that it was shown. */
export interface Verdict {
  readonly verdict: 'vulnerable' | 'safe' | 'unsure';
  /** Lines that it quotes; each was shown, and says what it was quoted to say. */
  readonly lines: readonly number[];
}

export const verdictSchema = {
  type: 'object',
  properties: {
    verdict: { enum: ['vulnerable', 'safe', 'unsure'] },
    evidence: {
      type: 'array',
      minItems: 1,
      maxItems: 8,
      items: {
        type: 'object',
        properties: { line: { type: 'integer' }, quote: { type: 'string' } },
        required: ['line', 'quote'],
        additionalProperties: false,
      },
    },
  },
  required: ['verdict', 'evidence'],
  additionalProperties: false,
} as const;

/** The answer is not what was asked for; the message may be sent back to the model. */
export class VerdictError extends Error {
  override readonly name = 'VerdictError';
}

/**
 * An answer as a verdict, if each line that it quotes was shown and reads as quoted.
 * @throws VerdictError
 */
export function readVerdict(text: string, shown: NumberedLines): Verdict {
  const { verdict, evidence, ...more } = parse(text);
  if (verdict !== 'vulnerable' && verdict !== 'safe' && verdict !== 'unsure')
    throw new VerdictError('verdict is one of vulnerable, safe, unsure');
  if (Object.keys(more).length > 0) throw new VerdictError('only verdict and evidence are asked for');
  if (!Array.isArray(evidence) || evidence.length === 0 || evidence.length > 8)
    throw new VerdictError('evidence is a list of one to eight quotes');
  return { verdict, lines: evidence.map((each) => quotedLine(each, shown)) };
}

function parse(text: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new VerdictError('the answer is no JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new VerdictError('the answer is no JSON object');
  return value as Readonly<Record<string, unknown>>;
}

function quotedLine(evidence: unknown, shown: NumberedLines): number {
  const { line, quote } = (evidence ?? {}) as { readonly line?: unknown; readonly quote?: unknown };
  if (typeof line !== 'number' || typeof quote !== 'string')
    throw new VerdictError('evidence has a line and a quote');
  const text = shown.get(line);
  if (text === undefined) throw new VerdictError(`line ${line} was not shown`);
  const wanted = folded(quote);
  if (wanted.length < 3 || !folded(text).includes(wanted))
    throw new VerdictError(`line ${line} does not read so`);
  return line;
}

function folded(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
