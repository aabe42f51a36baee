import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { fleet } from '../../../clusters/fleet.ts';
import { allMonitors } from '../../../constructs/monitors/all-monitors.ts';
import type { Monitor } from '../../../constructs/monitors/monitor.ts';
import { type RunbookUrl, ruleGroups } from '../../../constructs/monitors/prometheus-rules.ts';
import { committedCluster } from '../committed.ts';
import { promtoolTests } from './promtool-tests.ts';
import { runTool } from './run-tool.ts';

const runbookUrl: RunbookUrl = (layer, alert) => `https://example.test/${layer}#${alert}`;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'homelab-rules-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, text: string): string {
  writeFileSync(join(folder, file), text);
  return file;
}

function writeRules(file: string, monitors: readonly Monitor[]): string {
  return write(
    file,
    stringify({ groups: ruleGroups(monitors, runbookUrl) }, { aliasDuplicateObjects: false }),
  );
}

it.each(fleet.clusters)(
  'the rules of $name in git are what Prometheus reads',
  async ({ name, components }) => {
    const { stages } = committedCluster(name);
    const rules = stages.flatMap(({ objects }) => objects).filter(({ kind }) => kind === 'PrometheusRule');
    expect(rules.length > 0).toBe(components.includes('prometheus'));
    if (rules.length === 0) return;
    const files = rules.map(({ metadata, spec }) =>
      write(`${name}-${metadata.name}.yaml`, stringify(spec, { aliasDuplicateObjects: false })),
    );
    const { code, text } = await runTool(
      'promtool',
      ['check', 'rules', '--lint=all', '--lint-fatal', ...files],
      folder,
    );
    expect(text.match(/SUCCESS: \d+ rules found/g)).toHaveLength(files.length);
    expect(code).toBe(0);
  },
);

describe('alerts', () => {
  it.each(allMonitors.map((monitor) => [monitor.name, monitor] as const))(
    'of %s fire and stay quiet',
    async (name, monitor) => {
      const rules = writeRules(`${name}.yaml`, [monitor]);
      const tests = write(`${name}.test.yaml`, promtoolTests([rules], [monitor], runbookUrl));
      const { code, text } = await runTool('promtool', ['test', 'rules', tests], folder);
      expect(text).toContain('SUCCESS');
      expect(code).toBe(0);
    },
  );

  it('that do not fire as written are found', async () => {
    const [first] = allMonitors;
    const silent = { ...first, alerts: first?.alerts.map((alert) => ({ ...alert, for: '100d' })) } as Monitor;
    const rules = writeRules('silent.yaml', [silent]);
    const tests = write('silent.test.yaml', promtoolTests([rules], [silent], runbookUrl));
    const { code, text } = await runTool('promtool', ['test', 'rules', tests], folder);
    expect(text).toContain('FAILED');
    expect(code).not.toBe(0);
  });
});
