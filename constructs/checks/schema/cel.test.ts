import { describe, expect, it } from 'vitest';
import { CelUnsupportedError, checkExpression, evaluateRule } from './cel.ts';
import { celValue } from './cel-value.ts';
import type { Schema } from './schema.ts';
import { nodeOf } from './schema-node.ts';

function resolve(ref: string): Schema {
  throw new Error(`no schema ${ref}`);
}

/** Evaluates a rule on a plain value of a schema that says nothing. */
function evaluate(rule: string, self: unknown = null, schema: Schema = {}): string | undefined {
  return evaluateRule({ rule, message: 'refused' }, celValue(nodeOf(schema, resolve), self));
}

const holding: readonly [rule: string, self?: unknown][] = [
  ["self.kind == 'a' || !has(self.provider)", { kind: 'b' }],
  ['has(self.x)', { x: null }],
  ['!has(self.x)', {}],
  ['has(self.list[0].x) && !has(self.list[1].x)', { list: [{ x: 1 }, {}] }],
  ['self.replicas + 1 == 4', { replicas: 3 }],
  ['self.ratio > 0.25', { ratio: 0.5 }],
  ["self.all(key, key.startsWith('a'))", { a1: 1, a2: 2 }],
  ['self.exists_one(x, x == 2) && self.map(x, x * 2).filter(x, x > 2) == [4, 6]', [1, 2, 3]],
  ["self.constructor == 'x' && '__proto__' in self", JSON.parse('{"constructor":"x","__proto__":1}')],
  ["self.matches('^(?i)ab$') && !self.matches(r'\\z.')", 'AB'],
  [
    "self.find('[0-9]+') == '12' && self.findAll('[0-9]') == ['1', '2', '3'] && self.findAll('[0-9]', 1) == ['1']",
    'a12b3',
  ],
  ["self.lowerAscii().split('-').join('.').replace('a', 'c') == 'c.b'", 'A-B'],
  [
    "self.replace('a', 'b', 1) == 'baa' && self.charAt(1) == 'a' && self.substring(1).indexOf('a') == 0",
    'aaa',
  ],
  ["'%s has %d'.format([self.name, self.size]) == 'x has 3'", { name: 'x', size: 3 }],
  [
    'self.isSorted() && self.sum() == 6 && self.min() == 1 && self.max() == 3 && self.indexOf(2) == 1',
    [1, 2, 3],
  ],
  [
    "isURL(self) && url(self).getScheme() == 'https' && url(self).getHost() == 'a.b:8443'",
    'https://a.b:8443/p?q=1',
  ],
  [
    "url(self).getHostname() == 'a.b' && url(self).getPort() == '8443' && url(self).getEscapedPath() == '/p'",
    'https://a.b:8443/p?q=1',
  ],
  [
    "url(self).getQuery()['q'] == ['1'] && isURL('/a/b') && url('/a/b').getHost() == '' && !isURL('a b')",
    'https://a.b/p?q=1',
  ],
  [
    "quantity(self).isLessThan(quantity('1Gi')) && quantity('1500m').add(quantity('500m')).asInteger() == 2",
    '900Mi',
  ],
  [
    "isCIDR(self) && cidr('169.254.0.0/16').containsCIDR(self) && !cidr('fe80::/10').containsCIDR(cidr(self))",
    '169.254.169.254/32',
  ],
  [
    "!isCIDR('10.0.0.0') && !isCIDR('10.0.0.0/33') && !isCIDR('fe80::1%eth0/64') && isCIDR('2001:db8::/32')",
    null,
  ],
  ["cidr('10.0.0.0/8').containsIP('10.1.2.3') && cidr('10.0.0.0/8').prefixLength() == 8", null],
  ["duration('90s').getMilliseconds() == 90000", null],
  ["isQuantity('1Gi') && !isQuantity('1 Gi') && quantity('0.5').asApproximateFloat() == 0.5", null],
  [
    "quantity('1k').compareTo(quantity('1000')) == 0 && quantity('-1').sign() == -1 && !quantity('1m').isInteger()",
    null,
  ],
  ["quantity('2').sub(quantity('1')).isGreaterThan(quantity('0'))", null],
  ["duration(self) > duration('1m')", '90s'],
  ["self.?a.?b.orValue('none') == 'none'", {}],
];

describe('evaluateRule', () => {
  it.each(holding)('holds: %s', (rule, self) => {
    expect(evaluate(rule, self)).toBeUndefined();
  });

  it.each([
    ["self.kind == 'a'", { kind: 'b' }],
    ['self.size() < 2', ['a', 'b']],
    ["self.matches('^a$')", 'ab'],
  ])('refuses: %s', (rule, self) => {
    expect(evaluate(rule, self)).toBe('refused');
  });

  it('takes the message, the message expression or the rule itself', () => {
    expect(evaluateRule({ rule: 'self > 1' }, 1n)).toBe('failed rule: self > 1');
    const rule = {
      rule: 'self > 1',
      message: 'too small',
      messageExpression: "string(self) + ' is too small'",
    };
    expect(evaluateRule(rule, 1n)).toBe('1 is too small');
    expect(evaluateRule({ ...rule, messageExpression: '[0][self]' }, 1n)).toBe('too small');
    expect(evaluateRule({ ...rule, messageExpression: "''" }, 1n)).toBe('too small');
  });

  it('refuses values that make a rule fail', () => {
    expect(evaluate('self.absent == 1', {})).toBe('the rule self.absent == 1 fails: No such key: absent');
    expect(evaluate('duration(self) > duration("1s")', 'soon')).toContain('Invalid duration');
    expect(evaluate('quantity(self).sign() == 1', 'much')).toContain('no quantity');
  });

  it('skips a comparison with the old object unless that is optional', () => {
    expect(evaluate('self == oldSelf', 'a')).toBeUndefined();
    const created = {
      rule: "oldSelf.hasValue() || self == 'new'",
      message: 'refused',
      optionalOldSelf: true,
    };
    expect(evaluateRule(created, 'new')).toBeUndefined();
    expect(evaluateRule(created, 'old')).toBe('refused');
  });

  it.each([
    'self.frobnicate()',
    'frobnicate(self) || true',
    'self ==',
    'other == 1',
    '"text"',
    'self.all(k, v, v == 1)',
    '"%x".format([1]) == "1"',
    '{} < []',
  ])('fails loudly on what it cannot evaluate: %s', (rule) => {
    expect(() => evaluate(rule, {})).toThrow(CelUnsupportedError);
  });
});

describe('celValue', () => {
  const schema: Schema = {
    type: 'object',
    properties: {
      namespace: { type: 'string' },
      values: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true },
      'max-size': { type: 'integer', default: 3 },
      ratio: { type: 'number' },
      since: { type: 'string', format: 'date-time' },
      provider: { type: 'string', default: 'generic' },
      nothing: { type: 'string', nullable: true },
      labels: { type: 'object', additionalProperties: { type: 'integer' } },
      nested: {
        type: 'object',
        properties: { deep: { type: 'object', properties: { on: { type: 'boolean', default: true } } } },
      },
    },
  };

  it.each([
    ["self.__namespace__ == 'a'", { namespace: 'a' }],
    ['self.max__dash__size == 3', {}],
    ['self.ratio == 1.0 && type(self.ratio) == double', { ratio: 1 }],
    ["self.since < timestamp('2024-01-02T00:00:00Z')", { since: '2024-01-01T00:00:00Z' }],
    ["self.provider == 'generic'", { provider: null }],
    ['self.nothing == null', { nothing: null }],
    ["self.labels['max-size'] == 1", { labels: { 'max-size': 1 } }],
    ['!has(self.nested)', {}],
    ['self.nested.deep.on', { nested: { deep: {} } }],
    ['!has(self.unknown)', { unknown: 1 }],
    ['self.values.size() == 0', { values: { free: 1 } }],
  ])('gives rules types, escaped names and defaults: %s', (rule, self) => {
    expect(evaluate(rule, self, schema)).toBeUndefined();
  });
});

describe('checkExpression', () => {
  const ready =
    "status.conditions.filter(e, e.type == 'Ready').all(e, e.status == 'True' && e.observedGeneration == metadata.generation)";

  it('accepts what Flux can evaluate', () => {
    expect(checkExpression(ready, ['metadata', 'status'])).toBeUndefined();
    expect(checkExpression("has(data.key) && data.key.matches('^a')", ['data'])).toBeUndefined();
  });

  it.each([
    [ready, ['status'], 'Unknown variable: metadata'],
    ['status.phase ==', ['status'], 'Unexpected token'],
    ['status.phase.isReady()', ['status'], 'isReady'],
    ["'Ready'", [], 'gives string, not bool'],
  ])('refuses %s with %j', (expression, variables, message) => {
    expect(checkExpression(expression, variables)).toContain(message);
  });
});
