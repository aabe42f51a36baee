import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { emitDocument, emitDocuments, type YamlDocument } from './emit.ts';
import { EmitError } from './plain-json.ts';

describe('emitDocument', () => {
  test('writes a manifest as kubectl does', () => {
    const deployment = {
      spec: {
        template: {
          spec: {
            containers: [
              {
                name: 'app',
                image: 'ghcr.io/example/app:1.2.3',
                args: ['--listen=:8080', '*', 'yes'],
                env: [{ name: 'SCRIPT', value: '#!/bin/sh\nexec app\n' }],
                securityContext: { capabilities: { drop: ['ALL'] } },
              },
            ],
            volumes: [],
          },
          metadata: { namespace: 'z', labels: {}, name: 'b' },
        },
        matrix: [[1, 2], [], [[true]], {}],
        replicas: 2,
        paused: null,
      },
      status: {},
      data: { '1': 'one', 'a.b/c': 'two' },
      metadata: { labels: { app: 'a' }, annotations: {}, namespace: 'apps', name: 'a' },
      kind: 'Deployment',
      apiVersion: 'apps/v1',
    };
    expect(emitDocument(deployment)).toBe(`apiVersion: apps/v1
kind: Deployment
metadata:
  name: a
  namespace: apps
  annotations: {}
  labels:
    app: a
data:
  "1": one
  a.b/c: two
spec:
  matrix:
  - - 1
    - 2
  - []
  - - - true
  - {}
  paused: null
  replicas: 2
  template:
    metadata:
      labels: {}
      name: b
      namespace: z
    spec:
      containers:
      - args:
        - --listen=:8080
        - "*"
        - "yes"
        env:
        - name: SCRIPT
          value: |
            #!/bin/sh
            exec app
        image: ghcr.io/example/app:1.2.3
        name: app
        securityContext:
          capabilities:
            drop:
            - ALL
      volumes: []
status: {}
`);
  });

  test.each([
    [null, 'null\n'],
    ['text', 'text\n'],
    ['two\nlines\n', '"two\\nlines\\n"\n'],
    ['---', '"---"\n'],
    [1.5, '1.5\n'],
    [[], '[]\n'],
    [{}, '{}\n'],
    [[['a']], '- - a\n'],
    [{ kind: undefined }, '{}\n'],
    [{ a: { b: undefined }, c: undefined }, 'a: {}\n'],
    [['a\nb'], '- |-\n  a\n  b\n'],
    [[['a\n', 'b']], '- - |\n    a\n  - b\n'],
  ])('writes %j alone', (value, text) => {
    expect(emitDocument(value)).toBe(text);
  });

  test('puts status behind everything else', () => {
    const value = { webhooks: [], status: {}, spec: {}, kind: 'K' };
    expect(namesIn(emitDocument(value))).toEqual(['kind', 'spec', 'webhooks', 'status']);
  });

  test('sorts by code unit, few names and many', () => {
    const names = ['é', 'a', 'Z', 'a10', 'a2', '_', '\uffee', 'aa'];
    const sorted = ['Z', '_', 'a', 'a10', 'a2', 'aa', 'é', '"\uffee"'];
    expect(namesIn(emitDocument(objectOf(names)))).toEqual(sorted);
    const many = Array.from({ length: 100 }, (_, index) => `n${(index * 37) % 100}`);
    expect(namesIn(emitDocument(objectOf(many)))).toEqual(many.toSorted());
  });

  test('gives a name its own line when readers would not look far enough for its colon', () => {
    const [short, long] = ['k'.repeat(1023), 'k'.repeat(1024)];
    const value = { [short]: { a: 1 }, [long]: { a: 1 } };
    expect(emitDocument(value)).toBe(`${short}:\n  a: 1\n? ${long}\n:\n  a: 1\n`);
    for (const version of ['1.1', '1.2'] as const) {
      expect(parse(emitDocument([[value], { [`${long}\n`]: [1] }]), { version })).toEqual([
        [value],
        { [`${long}\n`]: [1] },
      ]);
    }
  });

  test('takes objects without a prototype and names that every object has', () => {
    const value = Object.assign(Object.create(null), { constructor: 1, toString: { valueOf: [2] } });
    expect(emitDocument(value)).toBe('constructor: 1\ntoString:\n  valueOf:\n  - 2\n');
    expect(emitDocument(JSON.parse('{"__proto__": {"a": 1}}'))).toBe('__proto__:\n  a: 1\n');
  });

  test('leaves the value alone', () => {
    const value = Object.freeze({ z: Object.freeze(['b', 'a']), kind: 'K', a: 1 });
    emitDocument(value);
    expect(Object.keys(value)).toEqual(['z', 'kind', 'a']);
  });

  test('refuses what is not plain JSON', () => {
    const value = { spec: { at: new Date(0), replicas: Number.NaN } };
    expect(() => emitDocument(value)).toThrow(
      new EmitError([
        { path: 'spec.at', reason: 'is a Date, not a plain object' },
        { path: 'spec.replicas', reason: 'is NaN, which JSON has no number for' },
      ]),
    );
  });
});

describe('emitDocuments', () => {
  test('puts a marker and the comment above each document', () => {
    const documents: YamlDocument[] = [
      { comment: ['first', '', 'a: b # c'], value: { a: 1 } },
      { value: [] },
    ];
    const text = emitDocuments(documents);
    expect(text).toBe('---\n# first\n#\n# a: b # c\na: 1\n---\n[]\n');
    expect(parseAllDocuments(text).map((document) => document.toJS())).toEqual([{ a: 1 }, []]);
    expect(emitDocuments([])).toBe('');
  });

  test.each(['a\nkind: Secret', 'a\rb', 'a\u2028b', 'a\u202eb'])('refuses the comment %j', (line) => {
    expect(() => emitDocuments([{ comment: [line], value: {} }])).toThrow(EmitError);
  });
});

function objectOf(names: readonly string[]): Record<string, number> {
  return Object.fromEntries(names.map((name) => [name, 1]));
}

function namesIn(text: string): string[] {
  return text.split('\n').flatMap((line) => (line ? [line.slice(0, line.lastIndexOf(':'))] : []));
}
