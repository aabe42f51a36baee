import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sealScopes } from '../../clusters/sealed-source.ts';
import { openValue } from './fixtures/open-value.ts';
import { sealingKey } from './fixtures/self-signed.ts';
import { scopeLabel, sealValue } from './seal-value.ts';

const { publicKey, privateKey } = sealingKey();
const other = sealingKey();

const values = fc.uint8Array({ maxLength: 4096 }).map((bytes) => Buffer.from(bytes));
const names = fc.stringMatching(/^[a-z0-9]{1,20}$/);
const targets = fc.record({ namespace: names, name: names });
const scopes = fc.constantFrom(...sealScopes);
const few = { numRuns: 40 };

describe('scopeLabel', () => {
  it('is the Secret, its namespace, or nothing', () => {
    const target = { namespace: 'monitoring', name: 'telegram' };
    expect(sealScopes.map((scope) => scopeLabel(target, scope))).toEqual([
      'monitoring/telegram',
      'monitoring',
      '',
    ]);
  });
});

describe('sealValue', () => {
  it('gives back every value to the key that it was sealed for', () => {
    fc.assert(
      fc.property(values, targets, scopes, (value, target, scope) => {
        const label = scopeLabel(target, scope);
        expect(openValue(sealValue(value, publicKey, label), privateKey, label)).toEqual(value);
      }),
      few,
    );
  });

  it('never opens under another label', () => {
    const pair = fc.tuple(names, names).filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(values, pair, (value, [label, wrong]) => {
        const sealed = sealValue(value, publicKey, label);
        expect(() => openValue(sealed, privateKey, wrong)).toThrow();
      }),
      few,
    );
  });

  it('never opens in a narrower or wider scope', () => {
    const pair = fc.tuple(scopes, scopes).filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(targets, pair, (target, [scope, wrong]) => {
        const sealed = sealValue(Buffer.from('value'), publicKey, scopeLabel(target, scope));
        expect(() => openValue(sealed, privateKey, scopeLabel(target, wrong))).toThrow();
      }),
      few,
    );
  });

  it('never opens with a changed byte', () => {
    fc.assert(
      fc.property(values, fc.nat(), fc.integer({ min: 1, max: 255 }), (value, position, change) => {
        const bytes = Buffer.from(sealValue(value, publicKey, 'a/b'), 'base64');
        const index = position % bytes.length;
        bytes[index] = (bytes[index] ?? 0) ^ change;
        expect(() => openValue(bytes.toString('base64'), privateKey, 'a/b')).toThrow();
      }),
      { numRuns: 100 },
    );
  });

  it('opens with no other key', () => {
    const sealed = sealValue(Buffer.from('value'), publicKey, 'a/b');
    expect(() => openValue(sealed, other.privateKey, 'a/b')).toThrow();
  });

  it('begins with the length of the encrypted session key: 512 bytes for RSA 4096', () => {
    const bytes = Buffer.from(sealValue(Buffer.from('value'), sealingKey(4096).publicKey, ''), 'base64');
    expect([...bytes.subarray(0, 2)]).toEqual([2, 0]);
    expect(bytes).toHaveLength(2 + 512 + 'value'.length + 16);
  });

  it('seals one value differently each time', () => {
    const once = () => sealValue(Buffer.from('value'), publicKey, 'a/b');
    expect(once()).not.toBe(once());
  });
});
