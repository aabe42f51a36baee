import { sha256 } from './digest.ts';

/** Names bytes by what they are. */
export interface Reference {
  /** Hexadecimal digits. */
  readonly sha256: string;
  readonly bytes: number;
}

/** Bytes by their hash: what is too large for an event. */
export interface Objects {
  /** Durable when it resolves; the same bytes twice are one object. */
  put(bytes: Buffer): Promise<Reference>;
  /** @throws ObjectError when there is none, or it is not what the reference says */
  get(reference: Reference): Promise<Buffer>;
}

/** An object cannot be stored or read. */
export class ObjectError extends Error {
  override readonly name: string = 'ObjectError';
  /** Whether it may go well later. */
  readonly transient: boolean;

  constructor(message: string, transient: boolean, options?: ErrorOptions) {
    super(message, options);
    this.transient = transient;
  }
}

export function referenceTo(bytes: Buffer): Reference {
  return { sha256: sha256(bytes), bytes: bytes.length };
}

/** @throws ObjectError when the bytes are not those that the reference names */
export function verified(bytes: Buffer, reference: Reference): Buffer {
  if (bytes.length === reference.bytes && sha256(bytes) === reference.sha256) return bytes;
  throw new ObjectError(`object ${reference.sha256} has been changed: its hash is another one`, false);
}

/** The most that is read: no source comes near it. */
export const largestObjectBytes = 64 * 2 ** 20;

/** @throws ObjectError for what cannot be the name of an object */
export function checkReference({ sha256: hash, bytes }: Reference): void {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new ObjectError('the reference has no SHA-256', false);
  if (!Number.isInteger(bytes) || bytes < 0 || bytes > largestObjectBytes) {
    throw new ObjectError(`object ${hash} is larger than ${largestObjectBytes} bytes`, false);
  }
}
