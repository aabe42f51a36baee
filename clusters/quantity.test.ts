import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBytes, parseCpu } from './quantity.ts';
import { ValueError } from './value-error.ts';

describe('parseCpu', () => {
  it.each([
    ['500m', 500],
    ['2', 2000],
    ['0.1', 100],
    ['.5', 500],
    ['1.', 1000],
    ['1e3', 1_000_000],
    ['2k', 2_000_000],
    ['-1', -1000],
  ])('reads %s as %d millicores', (quantity, millicores) => {
    expect(parseCpu(quantity)).toBe(millicores);
  });

  it('rounds up what is finer than a millicore', () => {
    expect(parseCpu('100u')).toBe(1);
    expect(parseCpu('1n')).toBe(1);
  });

  it('is exact for every number of millicores, however it is written', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (millicores) => {
        expect(parseCpu(`${millicores}m`)).toBe(millicores);
        expect(parseCpu((millicores / 1000).toFixed(3))).toBe(millicores);
        expect(parseCpu(`${millicores}e-3`)).toBe(millicores);
      }),
    );
  });
});

describe('parseBytes', () => {
  it.each([
    ['1Ki', 1024],
    ['1k', 1000],
    ['1.5Gi', 1_610_612_736],
    ['192Gi', 206_158_430_208],
    ['2T', 2_000_000_000_000],
    ['0', 0],
    ['500m', 1],
  ])('reads %s as %d bytes', (quantity, bytes) => {
    expect(parseBytes(quantity)).toBe(bytes);
  });

  it('grows by 1024 from one binary suffix to the next', () => {
    const suffixes = ['', 'Ki', 'Mi', 'Gi', 'Ti'];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4096 }), fc.nat(3), (amount, step) => {
        const ratio = parseBytes(`${amount}${suffixes[step + 1]}`) / parseBytes(`${amount}${suffixes[step]}`);
        expect(ratio).toBe(1024);
      }),
    );
  });

  it.each(['', 'Gi', '12 GB', '1KI', '1.2.3', '4gi', '0x10', '1e', 'NaN', '1Gi '])('refuses %j', (text) => {
    expect(() => parseBytes(text)).toThrow(ValueError);
  });
});
