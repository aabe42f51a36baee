import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashedName } from './content-hash.ts';
import { refusedEgress } from './egress.ts';
import { barePlatform, full, functionOf, image, platform, sample } from './fixtures.ts';
import { desiredNetworkPolicies } from './network-policies.ts';
import { pullReference } from './pull-reference.ts';
import { desiredService } from './service.ts';
import { namedRevisions, trafficTargets } from './traffic.ts';
import { desiredTriggers, triggerName } from './triggers.ts';

const { spec } = sample;

function podSpecOf(
  fn = sample,
  config = platform,
): { timeoutSeconds: number; containers: [{ env: object[] }] } {
  const { template } = desiredService(fn, config, image).spec as { template: { spec: never } };
  return template.spec;
}

function reaching(...cidrs: readonly string[]) {
  return functionOf({ ...spec, network: { egress: cidrs.map((cidr) => ({ cidr })) } });
}

function egressOf(fn: typeof sample): readonly object[] {
  const [policy] = desiredNetworkPolicies(fn, platform);
  return (policy as { spec: { egress: object[] } }).spec.egress;
}

describe('a Service', () => {
  test('is the same for the same function', () => {
    expect(desiredService(structuredClone(full), platform, image)).toEqual(
      desiredService(full, platform, image),
    );
  });

  test('of another build is another one only by its image', () => {
    const other = image.replaceAll('ab', 'cd');
    const text = JSON.stringify(desiredService(full, platform, image));
    expect(JSON.stringify(desiredService(full, platform, other))).toBe(text.replaceAll(image, other));
  });

  test('gives the runtime time to answer before Knative does', () => {
    expect(podSpecOf(functionOf({ ...spec, timeoutSeconds: 60 })).timeoutSeconds).toBe(70);
  });

  test('never asks for more time than Knative admits', () => {
    expect(podSpecOf(functionOf({ ...spec, timeoutSeconds: 595 }), barePlatform).timeoutSeconds).toBe(600);
  });

  test('sets no variable twice', () => {
    const names = podSpecOf(full).containers[0].env.map((variable) => Reflect.get(variable, 'name'));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the image of a Service', () => {
  const pullHosts = { 'registry.registry.svc:5000': '127.0.0.1:30022' };
  const pulled = (reference: string) => pullReference(reference, { ...platform, pullHosts });

  test('is pulled from where nodes find the registry', () => {
    expect(pulled('registry.registry.svc:5000/functions/a@sha256:0')).toBe(
      '127.0.0.1:30022/functions/a@sha256:0',
    );
  });

  test('stays where only the beginning is alike', () => {
    const other = 'registry.registry.svc:5000.evil.example/functions/a@sha256:0';
    expect(pulled(other)).toBe(other);
    expect(pulled('constructor/a@sha256:0')).toBe('constructor/a@sha256:0');
  });
});

describe('traffic', () => {
  test('goes to the newest revision when nothing is said', () => {
    expect(trafficTargets(spec)).toEqual([{ latestRevision: true, percent: 100 }]);
  });

  test('after a rollback goes to one revision, and aliases get none of it', () => {
    const rolledBack = {
      ...spec,
      traffic: [{ revisionName: 'resize-00001', percent: 100 }],
      aliases: [{ name: 'next', latestRevision: true }],
    };
    expect(trafficTargets(rolledBack)).toEqual([
      { revisionName: 'resize-00001', latestRevision: false, percent: 100 },
      { latestRevision: true, percent: 0, tag: 'next' },
    ]);
    expect(namedRevisions(rolledBack)).toEqual(['resize-00001']);
  });
});

describe('a Trigger', () => {
  const [uploads] = full.spec.triggers ?? [];
  if (!uploads) throw new Error('the fixture has a trigger');

  test('has another name for another filter, because the old one may not change', () => {
    const other = { ...uploads, filter: { attributes: { type: 'file.deleted' } } };
    expect(triggerName('resize', other)).not.toBe(triggerName('resize', uploads));
  });

  test('keeps its name when delivery and parallelism change', () => {
    const patient = { ...uploads, parallelism: 1, delivery: { retry: 1 } };
    expect(triggerName('resize', patient)).toBe(triggerName('resize', uploads));
  });

  test('has room in its name for what RabbitMQ puts behind it', () => {
    const name = fc.stringMatching(/^[a-z]([-a-z0-9]{0,38}[a-z0-9])?$/);
    fc.assert(
      fc.property(name, name, (functionName, trigger) => {
        const made = triggerName(functionName, { ...uploads, name: trigger });
        expect(`${made}-dispatcher`).toMatch(/^[a-z]([-a-z0-9]{0,61}[a-z0-9])$/);
      }),
    );
  });

  test('always has retries and dead letters', () => {
    for (const { spec: triggerSpec } of desiredTriggers(full)) {
      expect(triggerSpec).toMatchObject({
        delivery: { retry: expect.any(Number), deadLetterSink: expect.anything() },
      });
    }
  });
});

test('long names that begin alike stay apart', () => {
  const [a, b] = ['a'.repeat(70), `${'a'.repeat(70)}b`].map((name) => hashedName(name, {}, 52));
  expect(a).not.toBe(b);
  expect(a).toHaveLength(52);
});

describe('addresses that a function may reach', () => {
  test('leave out what is the cluster’s own', () => {
    expect(egressOf(reaching('0.0.0.0/0')).at(-1)).toEqual({
      to: [{ ipBlock: { cidr: '0.0.0.0/0', except: ['10.244.0.0/16', '10.96.0.0/16', '169.254.0.0/16'] } }],
    });
  });

  test('leave out no range of another family', () => {
    expect(egressOf(reaching('2000::/3')).at(-1)).toEqual({ to: [{ ipBlock: { cidr: '2000::/3' } }] });
  });

  test('are no rule, and told, where they lie in the cluster', () => {
    const fn = reaching('10.244.7.0/24', '203.0.113.0/24');
    expect(egressOf(fn)).toHaveLength(egressOf(sample).length + 1);
    expect(refusedEgress(fn.spec, platform)).toEqual(['10.244.7.0/24']);
  });
});
