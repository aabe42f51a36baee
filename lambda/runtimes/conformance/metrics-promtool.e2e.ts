import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { toolPath } from '../../../test/controlplane/tools/tool-sets.ts';
import { act, send } from './client.ts';
import { inEveryLanguage, serving } from './serving.ts';

inEveryLanguage('metrics', (language) => {
  const fn = serving(language, { FUNCTION_HANDLER: 'main.act', METRICS_PORT: 'any' });

  it("are read by Prometheus's own promtool without a complaint", async () => {
    await fn.current.send(act({}));
    await fn.current.send(act({ outcome: 'fail' }));
    const { body } = await send(fn.current.metricsPort, { method: 'GET', path: '/metrics' });
    const { status, stdout, stderr } = spawnSync(toolPath('promtool'), ['check', 'metrics'], {
      input: body,
      encoding: 'utf8',
    });
    expect([status, `${stdout}${stderr}`]).toEqual([0, '']);
  });
});
