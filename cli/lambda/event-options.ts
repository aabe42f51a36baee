import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import type { OptionValues } from '../command.ts';
import { FunctionError } from './function-error.ts';
import { type JsonEvent, jsonData } from './json-event.ts';
import { readRecordedEvent } from './recorded-event.ts';

/** `--data`: a text, `@FILE`, or `-` for stdin. @throws FunctionError */
export async function dataBytes(data: string | undefined): Promise<Buffer> {
  if (data === undefined) return Buffer.alloc(0);
  if (data === '-') return buffer(process.stdin);
  if (!data.startsWith('@')) return Buffer.from(data);
  try {
    return readFileSync(data.slice(1));
  } catch (error) {
    throw new FunctionError(`--data ${data}: ${(error as Error).message}`);
  }
}

/** The event that the options of `homelab lambda invoke` describe. @throws FunctionError */
export async function eventOf(options: OptionValues): Promise<JsonEvent> {
  const { id, type, source, subject, data } = options as Readonly<Record<string, string | undefined>>;
  const contentType = options['content-type'] as string | undefined;
  const given = options.event === undefined ? undefined : readRecordedEvent(String(options.event)).event;
  const bytes = await dataBytes(data);
  const datacontenttype = contentType ?? given?.datacontenttype ?? 'application/json';
  const { data: _, data_base64: __, ...attributes } = given ?? {};
  const content = data === undefined && given ? contentOf(given) : jsonData(bytes, datacontenttype);
  return {
    specversion: '1.0',
    source: '/homelab/invoke',
    type: 'com.example.test',
    ...attributes,
    // A recorded event is sent as a new one, or it would be a duplicate.
    id: id ?? randomUUID(),
    ...(type === undefined ? {} : { type }),
    ...(source === undefined ? {} : { source }),
    ...(subject === undefined ? {} : { subject }),
    ...(Object.keys(content).length === 0 ? {} : { datacontenttype }),
    ...content,
  };
}

function contentOf({ data, data_base64 }: JsonEvent): Pick<JsonEvent, 'data' | 'data_base64'> {
  if (data !== undefined) return { data };
  return data_base64 === undefined ? {} : { data_base64 };
}
