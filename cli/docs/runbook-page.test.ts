import { describe, expect, it } from 'vitest';
import { allMonitors } from '../../constructs/monitors/all-monitors.ts';
import { runbookIndex, runbookPage } from './runbook-page.ts';

const layers = [...new Set(allMonitors.map(({ layer }) => layer))];

describe('runbooks', () => {
  it('have a heading, a meaning and a first step for every alert', () => {
    for (const { layer, alerts } of allMonitors) {
      const page = runbookPage(layer, allMonitors);
      for (const { name, runbook, severity } of alerts) {
        expect(page).toContain(`\n## ${name}\n\n${severity}, `);
        expect(page).toContain(`**First:** ${runbook}`);
      }
    }
  });

  it('hold the alerts of their layer only', () => {
    const headings = layers.flatMap((layer) => runbookPage(layer, allMonitors).match(/^## .*$/gm) ?? []);
    expect(headings).toHaveLength(allMonitors.flatMap(({ alerts }) => alerts).length);
    expect(new Set(headings).size).toBe(headings.length);
  });

  it('are listed with a link to each', () => {
    const index = runbookIndex(allMonitors);
    expect(index).toContain('| [RedisDown](data.md#redisdown) | data | critical |');
    expect(index.match(/^\| \[/gm)).toHaveLength(allMonitors.flatMap(({ alerts }) => alerts).length);
  });
});
