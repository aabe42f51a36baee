import { describe, expect, test } from 'vitest';
import { fleet } from '../../clusters/fleet.ts';
import { validateObject } from '../../constructs/checks/schema/validate-object.ts';
import { strictestLevel } from '../../constructs/core/pod-security.ts';
import { schemas } from '../../constructs/core/resources.ts';
import { functions, image, platform } from '../../lambda/operator/desired/fixtures.ts';
import {
  desiredBrokers,
  desiredNetworkPolicies,
  desiredService,
  desiredServiceAccount,
  desiredTriggers,
} from '../../lambda/operator/desired/index.ts';

const minors = [...new Set(fleet.clusters.map(({ kubernetes }) => kubernetes))];

const objects = [
  ...(platform.rabbitmq ? desiredBrokers('team', platform.rabbitmq) : []),
  ...Object.values(functions).flatMap((fn) => [
    desiredServiceAccount(fn),
    ...desiredNetworkPolicies(fn, platform),
    desiredService(fn, platform, image),
    ...desiredTriggers(fn),
  ]),
];

describe.each(minors)('in Kubernetes %s', (minor) => {
  test.each(objects)('the schema takes $kind $metadata.name', (object) => {
    expect(validateObject(schemas, minor, { ...object })).toEqual([]);
  });
});

test('pods of functions satisfy the strictest level of Pod Security', () => {
  for (const fn of Object.values(functions)) {
    const { spec } = desiredService(fn, platform, image) as { spec: { template: { spec: never } } };
    expect(strictestLevel(spec.template.spec)).toBe('restricted');
  }
});
