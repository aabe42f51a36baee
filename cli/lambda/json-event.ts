import { FunctionError } from './function-error.ts';

/** A CloudEvent in its JSON format, as it is sent and recorded. */
export interface JsonEvent {
  readonly specversion: '1.0';
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly datacontenttype?: string;
  readonly data?: unknown;
  readonly data_base64?: string;
  readonly [attribute: string]: unknown;
}

export const structuredType = 'application/cloudevents+json';

/** Whether a value has what every event must have. */
export function isJsonEvent(value: unknown): value is JsonEvent {
  if (typeof value !== 'object' || value === null) return false;
  const { specversion, id, source, type } = value as Readonly<Record<string, unknown>>;
  return specversion === '1.0' && [id, source, type].every((each) => typeof each === 'string' && each !== '');
}

/** Data of an event, in the member of its JSON format that fits. @throws FunctionError */
export function jsonData(bytes: Buffer, datacontenttype: string): Pick<JsonEvent, 'data' | 'data_base64'> {
  if (bytes.length === 0) return {};
  if (/^text\//.test(datacontenttype)) return { data: bytes.toString('utf8') };
  if (!/[/+]json\b/.test(datacontenttype)) return { data_base64: bytes.toString('base64') };
  try {
    return { data: JSON.parse(bytes.toString('utf8')) };
  } catch (error) {
    throw new FunctionError(
      `--data is no JSON (${(error as Error).message}): put texts in double quotes, or say --content-type text/plain`,
    );
  }
}
