import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { desiredBrokers } from './broker.ts';
import { barePlatform, functions, image, platform } from './fixtures.ts';
import type { Manifest } from './manifest.ts';
import { desiredNetworkPolicies } from './network-policies.ts';
import { desiredService } from './service.ts';
import { desiredServiceAccount } from './service-account.ts';
import { desiredTriggers } from './triggers.ts';

function yaml(objects: readonly Manifest[]): string {
  return objects.map((object) => stringify(object, { aliasDuplicateObjects: false })).join('---\n');
}

describe('what should be', () => {
  test.each(Object.entries(functions))('of the function %s', async (name, fn) => {
    const objects = [
      desiredServiceAccount(fn),
      ...desiredNetworkPolicies(fn, platform),
      desiredService(fn, platform, image),
      ...desiredTriggers(fn),
    ];
    await expect(yaml(objects)).toMatchFileSnapshot(`golden/${name}.yaml`);
  });

  test('of a function on a platform that has little', async () => {
    const objects = [
      ...desiredNetworkPolicies(functions.sample, barePlatform),
      desiredService(functions.sample, barePlatform, image),
    ];
    await expect(yaml(objects)).toMatchFileSnapshot('golden/bare.yaml');
  });

  test('of a namespace', async () => {
    const objects = platform.rabbitmq ? desiredBrokers('team', platform.rabbitmq) : [];
    await expect(yaml(objects)).toMatchFileSnapshot('golden/namespace.yaml');
  });
});
