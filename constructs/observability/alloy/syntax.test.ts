import {
  type Arbitrary,
  array,
  assert,
  boolean,
  constant,
  dictionary,
  double,
  letrec,
  oneof,
  option,
  property,
  record,
  string,
  stringMatching,
} from 'fast-check';
import { expect, test } from 'vitest';
import { type ParsedBlock, parse } from './fixtures/parse.ts';
import { Block, block, component, environment, format, joined, type Value } from './syntax.ts';

test('a component has its label, attributes below each other, then its blocks', () => {
  const source = component('loki.source.file', 'pods', {
    attributes: { targets: environment('TARGETS'), tail: true },
    blocks: [block('limits', { rate: 1.5, names: ['a', 'b'] }), block('stage.cri')],
  });
  expect(format([block('logging', { level: 'warn' }), source])).toBe(
    [
      'logging {',
      '\tlevel = "warn"',
      '}',
      '',
      'loki.source.file "pods" {',
      '\ttargets = sys.env("TARGETS")',
      '\ttail    = true',
      '',
      '\tlimits {',
      '\t\trate  = 1.5',
      '\t\tnames = ["a", "b"]',
      '\t}',
      '',
      '\tstage.cri { }',
      '}',
      '',
    ].join('\n'),
  );
});

test('an object has a line for each key, and ends what is aligned with it', () => {
  const labels = { cluster: 'pro', 'k8s.pod': 'x', true: 'y' };
  expect(format([block('write', { a: 1, longer: labels, last: 'z' })])).toBe(
    [
      'write {',
      '\ta      = 1',
      '\tlonger = {',
      '\t\tcluster   = "pro",',
      '\t\t"k8s.pod" = "x",',
      '\t\t"true"    = "y",',
      '\t}',
      '\tlast = "z"',
      '}',
      '',
    ].join('\n'),
  );
});

test('expressions are written as they are, strings with their escapes', () => {
  const text = format([
    block('x', { field: joined('spec.nodeName=', environment('HOSTNAME')), quote: 'a"\\b\n' }),
  ]);
  expect(text).toContain('field = "spec.nodeName=" + sys.env("HOSTNAME")');
  expect(text).toContain(String.raw`quote = "a\"\\b\n"`);
});

test('a reference names the component and what it exports', () => {
  expect(component('loki.write', 'store').export('receiver').text).toBe('loki.write.store.receiver');
});

test('a label that Alloy would refuse is refused', () => {
  expect(() => component('loki.write', 'cert-manager')).toThrow('"cert-manager" is no label');
});

const identifier = stringMatching(/^[a-z][a-z_]{0,7}$/);
const scalars = oneof(string(), double({ noNaN: true, noDefaultInfinity: true }), boolean());
const values: Arbitrary<Value> = letrec<{ value: Value }>((tie) => ({
  value: oneof(
    { maxDepth: 2 },
    scalars,
    array(scalars, { maxLength: 3 }),
    dictionary(string({ minLength: 1 }), tie('value'), { minKeys: 1, maxKeys: 3 }),
  ),
})).value;
const blocksWith = (inner: Arbitrary<Block[]>): Arbitrary<Block> =>
  record({
    name: identifier,
    label: option(identifier, { nil: undefined }),
    attributes: dictionary(identifier, values, { maxKeys: 4 }),
    blocks: inner,
  }).map(({ name, label, ...body }) => new Block(name, body, label));
const blocks = blocksWith(array(blocksWith(array(blocksWith(constant([])))), { maxLength: 2 }));

function shape({ name, label, body }: Block): object {
  return {
    name,
    label,
    attributes: Object.keys(body.attributes ?? {}),
    blocks: (body.blocks ?? []).map(shape),
  };
}

function parsedShape({ name, label, attributes, blocks: inner }: ParsedBlock): object {
  return { name, label, attributes: Object.keys(attributes), blocks: inner.map(parsedShape) };
}

test('whatever is written is read again as the same blocks and attributes', () => {
  assert(
    property(array(blocks, { maxLength: 3 }), (written) => {
      expect(parse(format(written)).map(parsedShape)).toEqual(written.map(shape));
    }),
  );
});
