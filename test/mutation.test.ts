import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Checkout, checkout } from './checkout.ts';

interface Mutation {
  /** The kind of edge that is no longer derived. */
  readonly edge: string;
  readonly file: string;
  readonly without: string;
  /** Put in its place. Default: nothing. */
  readonly instead?: string;
  readonly test: string;
  /** The test that must notice. */
  readonly named: string;
}

const edges = { file: 'constructs/core/edges.ts', test: 'constructs/core/edges.test.ts' };
const policies = {
  file: 'constructs/core/network-policies.ts',
  test: 'constructs/core/network-policies.test.ts',
};

const mutations: readonly Mutation[] = [
  {
    ...edges,
    edge: 'dependsOn from a capability',
    without: 'add(capability.provider, what);',
    named: 'a taken capability makes the taker wait for its provider',
  },
  {
    ...edges,
    edge: 'dependsOn from a custom resource',
    without: 'add(kinds.get(kind), kind);',
    named: 'a custom resource makes its stage wait for whoever brings the CRD',
  },
  {
    ...edges,
    edge: 'dependsOn from an object in a namespace',
    without: 'if (namespace) add(namespaceStage.get(namespace), ',
    instead: 'void (',
    named: 'a namespaced object makes its stage wait for the namespaces',
  },
  {
    ...edges,
    edge: 'dependsOn from a release into a namespace',
    without: 'add(namespaceStage.get(props.namespace.name), ',
    instead: 'void (',
    named: 'a release makes its stage wait for the namespace that it targets',
  },
  {
    ...edges,
    edge: 'dependsOn from after',
    without: "for (const after of stage.props.after ?? []) add(after, 'its controller');",
    named: 'a stage waits for the sibling that it names in after',
  },
  {
    ...policies,
    edge: 'NetworkPolicy of the caller',
    without: "if (arePods(flow.from)) plan(flow.from, 'Egress', flow.label.to, flow);",
    named: 'the caller may leave for the pods behind the endpoint, on their own port',
  },
  {
    ...policies,
    edge: 'NetworkPolicy of the called',
    without: "if (arePods(flow.to)) plan(flow.to, 'Ingress', flow.label.from, flow);",
    named: 'the pods behind the endpoint let the caller in',
  },
];

let copy: Checkout;
beforeAll(() => {
  copy = checkout();
});
afterAll(() => copy.remove());

/** How many of the tests of these mutations pass, and how many do not. */
function judge(all: readonly Mutation[]): { readonly passed: number; readonly failed: number } {
  const report = join(copy.path, 'mutation.json');
  const files = new Set(all.map(({ test }) => test));
  const names = all.map(({ named }) => named).join('|');
  copy.run('vitest', 'run', ...files, '-t', names, '--reporter=json', `--outputFile=${report}`);
  const counts = JSON.parse(readFileSync(report, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
  };
  rmSync(report);
  return { passed: counts.numPassedTests, failed: counts.numFailedTests };
}

describe('a derived edge that is left out makes its test fail', () => {
  it('each passes with it', () => {
    expect(judge(mutations)).toEqual({ passed: mutations.length, failed: 0 });
  });

  it.each(mutations.map((mutation) => [mutation.edge, mutation] as const))('%s', (_, mutation) => {
    const file = join(copy.path, mutation.file);
    const source = readFileSync(file, 'utf8');
    expect(source.split(mutation.without)).toHaveLength(2);
    writeFileSync(file, source.replace(mutation.without, mutation.instead ?? ''));
    try {
      expect(judge([mutation])).toEqual({ passed: 0, failed: 1 });
    } finally {
      writeFileSync(file, source);
    }
  });
});
