import type { BuildReason } from './build-error.ts';

/** What a step leaves for the operator, in its container's termination message. */
export type StepMessage =
  | { readonly step: string; readonly ok: true; readonly result: object; readonly log: readonly string[] }
  | {
      readonly step: string;
      readonly ok: false;
      readonly reason: BuildReason;
      readonly message: string;
      readonly log: readonly string[];
    };

/** Kubernetes keeps no more of a container. */
const limit = 4096;
const messageLength = 1000;

/** The message as JSON that fits: the oldest lines of the log go first. */
export function terminationText(message: StepMessage): string {
  const short = message.ok ? message : { ...message, message: message.message.slice(0, messageLength) };
  for (let skipped = 0; ; skipped += 1) {
    const text = JSON.stringify({ ...short, log: short.log.slice(skipped) });
    if (Buffer.byteLength(text) <= limit || skipped >= short.log.length) return text;
  }
}

/** Reads a message; undefined where a container left something else. */
export function readTermination(text: string | undefined): StepMessage | undefined {
  try {
    const value = JSON.parse(text ?? '') as Partial<StepMessage>;
    const known = typeof value.step === 'string' && typeof value.ok === 'boolean' && Array.isArray(value.log);
    return known ? (value as StepMessage) : undefined;
  } catch {
    return undefined;
  }
}
