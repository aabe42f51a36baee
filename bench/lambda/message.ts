/** How an event is sent. */
export type Mode = 'binary' | 'structured';

interface Message {
  readonly headers: Record<string, string | number>;
  readonly body: string;
}

const data = { bucket: 'photos', key: 'holiday/2026/beach.jpg', size: 48_213, tags: ['a', 'b', 'c'] };
const attributes = {
  specversion: '1.0',
  source: '/bench',
  type: 'com.example.object.created',
  subject: 'holiday/2026/beach.jpg',
};
let made = 0;

/** An event with an id of its own. */
export function message(mode: Mode): Message {
  made += 1;
  return mode === 'binary' ? binary(`bench-${made}`) : structured(`bench-${made}`);
}

const dataText = JSON.stringify(data);
const attributeHeaders = Object.fromEntries(
  Object.entries(attributes).map(([name, value]) => [`ce-${name}`, value]),
);

function binary(id: string): Message {
  const headers = {
    ...attributeHeaders,
    'ce-id': id,
    'content-type': 'application/json',
    'content-length': dataText.length,
  };
  return { headers, body: dataText };
}

function structured(id: string): Message {
  const body = JSON.stringify({ ...attributes, id, datacontenttype: 'application/json', data });
  return { headers: { 'content-type': 'application/cloudevents+json', 'content-length': body.length }, body };
}
