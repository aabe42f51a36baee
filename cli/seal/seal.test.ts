import { describe, expect, it } from 'vitest';
import type { SealedSource } from '../../clusters/sealed-source.ts';
import { openValue } from './fixtures/open-value.ts';
import { sealingKey } from './fixtures/self-signed.ts';
import { type SealRequest, seal } from './seal.ts';

const { publicKey, privateKey } = sealingKey();
const credential = {
  namespace: 'bot',
  name: 'login',
  keys: ['chat', 'token'],
  missing: [],
  purpose: 'the bot',
  optional: true,
  component: 'bot',
  stage: 'bot',
};

function sealed(values: Readonly<Record<string, string>>, request: Partial<SealRequest> = {}): SealedSource {
  return seal({
    credential,
    certificate: { key: publicKey, fingerprint: 'abc' },
    scope: 'strict',
    values: new Map(Object.entries(values).map(([key, value]) => [key, Buffer.from(value)])),
    existing: undefined,
    ...request,
  });
}

function opened({ encryptedData }: SealedSource, key: string, label = 'bot/login'): string {
  return openValue(encryptedData[key] ?? '', privateKey, label).toString();
}

describe('seal', () => {
  it('seals every key for its Secret', () => {
    const source = sealed({ token: 'hunter2', chat: '42' });
    expect(source).toMatchObject({ namespace: 'bot', name: 'login', scope: 'strict', certificate: 'abc' });
    expect([opened(source, 'chat'), opened(source, 'token')]).toEqual(['42', 'hunter2']);
  });

  it('seals for the namespace where the scope says so', () => {
    const source = sealed({ token: 'hunter2', chat: '42' }, { scope: 'namespace-wide' });
    expect(opened(source, 'token', 'bot')).toBe('hunter2');
  });

  it('keeps keys that are sealed already', () => {
    const existing = sealed({ token: 'hunter2', chat: '42' });
    const source = sealed({ token: 'hunter3' }, { existing });
    expect(source.encryptedData.chat).toBe(existing.encryptedData.chat);
    expect(opened(source, 'token')).toBe('hunter3');
  });

  it('drops keys that nobody reads any more', () => {
    const existing = sealed({ token: 'hunter2', chat: '42' });
    const source = sealed({}, { existing, credential: { ...credential, keys: ['chat'] } });
    expect(Object.keys(source.encryptedData)).toEqual(['chat']);
  });

  it.each([
    [{ tokem: 'x' }, {}, 'bot does not read tokem; it reads chat, token'],
    [{ token: 'x' }, {}, 'bot also reads chat; give every key'],
    [
      { token: 'x' },
      { scope: 'cluster-wide' as const },
      'bot also reads chat: what is sealed is for another',
    ],
    [
      { token: 'x' },
      { certificate: { key: publicKey, fingerprint: 'new' } },
      'bot also reads chat: what is sealed is for another certificate or scope; give every key',
    ],
  ])('refuses %j', (values, change, message) => {
    const existing = Object.keys(change).length > 0 ? sealed({ token: 'hunter2', chat: '42' }) : undefined;
    expect(() => sealed(values, { existing, ...change })).toThrow(message);
  });
});
