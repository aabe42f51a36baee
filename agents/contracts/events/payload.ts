import { ObjectError, type Objects, type Reference } from '../ports/objects.ts';
import type { PayloadContent } from './event-types.ts';
import { checked } from './schema.ts';

/** A value in an event, or by reference. */
export type Payload<T> = { readonly inline: T } | { readonly reference: Reference };

/** JSON of at most so many bytes travels in the event. */
export const largestInlineBytes = 64 * 1024;

/** @throws ObjectError when the value is large and cannot be stored */
export async function pack<T>(value: T, objects: Objects): Promise<Payload<T>> {
  const bytes = Buffer.from(JSON.stringify(value));
  if (bytes.length <= largestInlineBytes) return { inline: value };
  return { reference: await objects.put(bytes) };
}

/**
 * The value, whose shape has been looked at.
 * @throws ObjectError, ShapeError
 */
export async function unpack<Name extends keyof PayloadContent>(
  name: Name,
  payload: Payload<PayloadContent[Name]>,
  objects: Objects,
): Promise<PayloadContent[Name]> {
  if ('inline' in payload) return checked(name, payload.inline);
  const bytes = await objects.get(payload.reference);
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString());
  } catch (error) {
    throw new ObjectError(`object ${payload.reference.sha256} is not JSON`, false, { cause: error });
  }
  return checked(name, value);
}
