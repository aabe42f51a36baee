import { describe, expect, it } from 'vitest';
import { fleet } from '../../clusters/fleet.ts';
import { studio } from '../../clusters/studio.ts';
import { renderSpec } from '../../constructs/render-spec.ts';
import type { OptionValues } from '../command.ts';
import { captured } from '../fixtures/captured.ts';
import type { CredentialReport } from '../secrets/credentials.ts';
import { secrets } from './secrets.ts';

const run = (options: OptionValues) => captured(() => secrets.run(options, []));

describe('homelab secrets', () => {
  it('lists what the components of each cluster ask for', async () => {
    const { code, out } = await run({ json: true });
    expect(code).toBe(0);
    const listed = JSON.parse(out) as readonly CredentialReport[];
    const asked = renderSpec(studio, fleet).credentials.map(({ namespace, name }) => `${namespace}/${name}`);
    const ofStudio = listed.filter(({ cluster }) => cluster === 'studio');
    expect(ofStudio.map(({ namespace, name }) => `${namespace}/${name}`).sort()).toEqual(asked.sort());
    expect(asked.length).toBeGreaterThan(0);
  });

  it('shows only the cluster that is named', async () => {
    const { code, out } = await run({ cluster: ['studio'] });
    expect(code).toBe(0);
    expect(out).toMatch(/^studio\n/);
    expect(out).not.toMatch(/^pro\b/m);
  });

  it('refuses a cluster that there is not', async () => {
    const { code, err } = await run({ cluster: ['studios'] });
    expect(code).toBe(1);
    expect(err).toContain('unknown cluster studios');
  });
});
