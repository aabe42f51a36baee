import { describe, expect, it } from 'vitest';
import { holds, selects, selectsAll } from './label-selector.ts';

const labels = { app: 'web', size: '3' };

describe('holds', () => {
  it.each([
    ['app', 'In', ['web', 'api'], true],
    ['app', 'In', ['api'], false],
    ['none', 'In', ['web'], false],
    ['app', 'NotIn', ['api'], true],
    ['app', 'NotIn', ['web'], false],
    ['none', 'NotIn', ['web'], true],
    ['app', 'Exists', [], true],
    ['none', 'Exists', [], false],
    ['none', 'DoesNotExist', [], true],
    ['app', 'DoesNotExist', [], false],
    ['size', 'Gt', ['2'], true],
    ['size', 'Gt', ['3'], false],
    ['none', 'Gt', ['0'], false],
    ['size', 'Lt', ['4'], true],
    ['size', 'Lt', ['3'], false],
    ['app', 'Near', ['web'], false],
  ])('%s %s %j: %s', (key, operator, values, expected) => {
    expect(holds({ key, operator, values }, labels)).toBe(expected);
  });
});

describe('selects', () => {
  it.each([
    [{}, true],
    [undefined, true],
    [{ matchLabels: { app: 'web' } }, true],
    [{ matchLabels: { app: 'web', size: '4' } }, false],
    [{ matchLabels: { app: 'web' }, matchExpressions: [{ key: 'size', operator: 'DoesNotExist' }] }, false],
  ])('%j: %s', (selector, expected) => {
    expect(selects(selector, labels)).toBe(expected);
  });
});

describe('selectsAll', () => {
  it.each([
    [{}, true],
    [{ matchLabels: {} }, true],
    [undefined, false],
    [{ matchLabels: { app: 'web' } }, false],
    [{ matchExpressions: [{ key: 'app', operator: 'Exists' }] }, false],
  ])('%j: %s', (selector, expected) => {
    expect(selectsAll(selector)).toBe(expected);
  });
});
