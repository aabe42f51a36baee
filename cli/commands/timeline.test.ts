import { describe, expect, it } from 'vitest';
import { fleet } from '../../clusters/fleet.ts';
import type { OptionValues } from '../command.ts';
import { captured } from '../fixtures/captured.ts';
import { assumptions } from '../timeline/assumptions.ts';
import { timeline } from './timeline.ts';

const run = (options: OptionValues) => captured(() => timeline.run(options, []));

describe('homelab timeline', () => {
  it('draws all clusters', async () => {
    const { code, out } = await run({});
    expect(code).toBe(0);
    const heads = [...out.matchAll(/^(\S+): ready after about \S+; /gm)].map(([, name]) => name);
    expect(heads).toEqual(fleet.clusters.map(({ name }) => name));
  });

  it('speaks JSON, with what it stands on', async () => {
    const { code, out } = await run({ cluster: ['pi'], json: true });
    expect(code).toBe(0);
    const report = JSON.parse(out) as { timelines: { cluster: string; criticalPath: string[] }[] };
    expect(report).toMatchObject({ assumptions });
    expect(report.timelines).toHaveLength(1);
    expect(report.timelines[0]).toMatchObject({ cluster: 'pi' });
    expect(report.timelines[0]?.criticalPath[0]).toBe('namespaces');
  });

  it('explains every number that it assumes', () => {
    for (const { meaning, source } of Object.values(assumptions)) {
      expect(timeline.help).toContain(`${meaning} (${source})`);
    }
  });

  it('refuses an unknown cluster', async () => {
    const { code, err } = await run({ cluster: ['pie'] });
    expect(code).toBe(1);
    expect(err).toContain('unknown cluster pie');
  });
});
