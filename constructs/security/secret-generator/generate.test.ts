import { createServer, type IncomingMessage, type Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { named, type SecretRequest } from '../../core/generated-secret.ts';
import { complete, generate, kubernetesSecrets, randomText, type SecretStore } from './generate.ts';

interface StoredSecret {
  readonly type: string;
  readonly data: Record<string, string>;
}

/** Secrets of an API server, by `namespace/name`, encoded as it keeps them. */
const stored = new Map<string, StoredSecret>();
const requests: string[] = [];

async function answer(request: IncomingMessage): Promise<readonly [status: number, body: object]> {
  const { pathname } = new URL(request.url ?? '', 'http://localhost');
  const [namespace, , name] = pathname.replace('/api/v1/namespaces/', '').split('/');
  requests.push(`${request.method} ${pathname}`);
  if (request.headers.authorization !== 'Bearer t0ken') return [403, { reason: 'Forbidden', message: 'no' }];
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : undefined;
  const key = `${namespace}/${name ?? body.metadata.name}`;
  const known = stored.get(key);
  if (request.method === 'POST') {
    if (known) return [409, { reason: 'AlreadyExists', message: `${JSON.stringify(body)} is there already` }];
    stored.set(key, { type: body.type, data: body.data });
    return [201, {}];
  }
  if (!known) return [404, { reason: 'NotFound' }];
  if (request.method === 'PATCH') Object.assign(known.data, body.data);
  return [200, known];
}

const server: Server = createServer(async (request, response) => {
  const [status, body] = await answer(request);
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
});
let url = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => server.close());
beforeEach(() => {
  stored.clear();
  requests.length = 0;
});

const request: SecretRequest = {
  name: 'object-store',
  type: 'Opaque',
  values: [
    { key: 'accessKey', length: 20 },
    { key: 'secretKey', length: 40 },
  ],
  texts: [{ key: 'config.json', text: `{"id":"${named('accessKey')}","secret":"${named('secretKey')}"}` }],
  copies: [{ namespace: 'loki', keys: ['accessKey', 'secretKey'] }, { namespace: 'object-store' }],
};

function store(token = 't0ken'): SecretStore {
  return kubernetesSecrets(url, token);
}

function valueIn(place: string, key: string): string {
  return Buffer.from(stored.get(place)?.data[key] ?? '', 'base64').toString();
}

describe('generate', () => {
  it('makes the Secret and its copies with the same values', async () => {
    await generate(store(), 'secret-generator', request);
    expect([...stored.keys()]).toEqual([
      'secret-generator/object-store',
      'loki/object-store',
      'object-store/object-store',
    ]);
    const accessKey = valueIn('secret-generator/object-store', 'accessKey');
    const secretKey = valueIn('secret-generator/object-store', 'secretKey');
    expect(accessKey).toMatch(/^[A-Za-z0-9]{20}$/);
    expect(secretKey).toMatch(/^[A-Za-z0-9]{40}$/);
    expect(valueIn('loki/object-store', 'accessKey')).toBe(accessKey);
    expect(JSON.parse(valueIn('object-store/object-store', 'config.json'))).toEqual({
      id: accessKey,
      secret: secretKey,
    });
    expect(stored.get('object-store/object-store')?.type).toBe('Opaque');
  });

  it('gives a copy no more keys than it asks for', async () => {
    await generate(store(), 'secret-generator', request);
    expect(Object.keys(stored.get('loki/object-store')?.data ?? {})).toEqual(['accessKey', 'secretKey']);
  });

  it('changes nothing when it runs again', async () => {
    await generate(store(), 'secret-generator', request);
    const before = structuredClone([...stored]);
    requests.length = 0;
    expect(await generate(store(), 'secret-generator', request)).toEqual([]);
    expect([...stored]).toEqual(before);
    expect(requests.every((each) => each.startsWith('GET '))).toBe(true);
  });

  it('adds a new value and writes the texts anew, keeping the values that are there', async () => {
    await generate(store(), 'secret-generator', request);
    const accessKey = valueIn('loki/object-store', 'accessKey');
    const more: SecretRequest = {
      ...request,
      values: [...request.values, { key: 'tempoKey', length: 12 }],
      texts: [{ key: 'config.json', text: `["${named('accessKey')}","${named('tempoKey')}"]` }],
    };
    const lines = await generate(store(), 'secret-generator', more);
    const tempoKey = valueIn('secret-generator/object-store', 'tempoKey');
    expect(tempoKey).toMatch(/^[A-Za-z0-9]{12}$/);
    expect(JSON.parse(valueIn('object-store/object-store', 'config.json'))).toEqual([accessKey, tempoKey]);
    expect(lines).toEqual([
      'secret-generator/object-store: set tempoKey, config.json',
      'object-store/object-store: set tempoKey, config.json',
    ]);
  });

  it('takes the values from a copy when its own namespace was lost', async () => {
    await generate(store(), 'secret-generator', request);
    const secretKey = valueIn('loki/object-store', 'secretKey');
    stored.delete('secret-generator/object-store');
    stored.delete('object-store/object-store');
    await generate(store(), 'secret-generator', request);
    expect(valueIn('secret-generator/object-store', 'secretKey')).toBe(secretKey);
    expect(valueIn('object-store/object-store', 'config.json')).toContain(secretKey);
  });

  it('tells what it did without telling a value', async () => {
    const lines = await generate(store(), 'secret-generator', request);
    const text = lines.join('\n');
    expect(text).toContain('loki/object-store: made with accessKey, secretKey');
    for (const key of ['accessKey', 'secretKey']) {
      expect(text).not.toContain(valueIn('loki/object-store', key));
    }
  });

  it('says where it may not, and never repeats what it sent', async () => {
    await expect(generate(store('wrong'), 'secret-generator', request)).rejects.toThrow(
      'GET secret-generator/secrets/object-store: HTTP 403 Forbidden',
    );
    stored.set('loki/object-store', { type: 'Opaque', data: {} });
    const blind: SecretStore = { ...store(), read: async () => undefined };
    await expect(generate(blind, 'secret-generator', request)).rejects.toThrow(
      /^POST loki\/secrets\?fieldManager=secret-generator: HTTP 409 AlreadyExists$/,
    );
  });
});

describe('complete', () => {
  it('refuses a text that uses no value', () => {
    const texts = [{ key: 'config.json', text: named('acessKey') }];
    expect(() => complete({ ...request, texts }, {})).toThrow(
      'config.json of object-store uses acessKey, which is no value of it',
    );
  });

  it('fills in a text as it stands, whatever the value holds', () => {
    const { 'config.json': text } = complete(request, { accessKey: '$&', secretKey: named('accessKey') });
    expect(text).toBe(`{"id":"$&","secret":"${named('accessKey')}"}`);
  });
});

describe('randomText', () => {
  it('uses the whole alphabet', () => {
    expect(new Set(randomText(20_000)).size).toBe(62);
  });
});
