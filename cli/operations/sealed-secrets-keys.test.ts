import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pro } from '../../clusters/pro.ts';
import { downSteps } from './down-steps.ts';
import { enter, folder, site, standIns, takeDown } from './site.fixtures.ts';
import { StepError } from './step.ts';

describe('keys of Sealed Secrets', () => {
  const label = 'sealedsecrets.bitnami.com/sealed-secrets-key';
  const keys = (...names: readonly string[]): string =>
    JSON.stringify({
      kind: 'List',
      items: names.map((name) => ({ metadata: { name, labels: { [label]: 'active' } } })),
    });
  const query = 'get secrets --namespace=sealed';

  it('are not overwritten by a cluster that lacks some of them', async () => {
    enter({ clusters: ['pro'], contexts: ['pro'], answers: { [query]: keys('new') } });
    writeFileSync(join(folder, 'keys.json'), keys('old'));
    await expect(takeDown(site(pro, { sealedSecrets: 'sealed' }))).rejects.toThrow(StepError);
    expect(standIns.read().clusters).toEqual(['pro']);
  });

  it('are saved before the cluster goes; where it does not answer nothing is taken away', async () => {
    enter({ clusters: ['pro'], contexts: ['pro'], answers: { [query]: keys('old', 'new') } });
    writeFileSync(join(folder, 'keys.json'), keys('old'));
    standIns.change((world) => {
      world.faults = { 'kubectl --context=pro get': 'connection refused' };
    });
    const which = site(pro, { sealedSecrets: 'sealed' });
    await expect(takeDown(which)).rejects.toThrow(/connection refused/);
    expect(standIns.read().clusters).toEqual(['pro']);
    standIns.change((world) => {
      world.faults = {};
    });
    await takeDown(which);
    expect(readFileSync(which.keyFile, 'utf8')).toBe(keys('old', 'new'));
    expect(standIns.read().clusters).toEqual([]);
  });

  it('are not needed with --lose-keys', () => {
    enter({});
    const names = (lose: boolean): readonly string[] =>
      downSteps(site(pro, { sealedSecrets: 'sealed' }), lose).map(({ name }) => name);
    expect(names(false)).toEqual(['sealed-secrets-backup', 'cluster', 'kubeconfig']);
    expect(names(true)).toEqual(['cluster', 'kubeconfig']);
  });
});
