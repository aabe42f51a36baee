import { describe, expect, it } from 'vitest';
import type { OptionValues } from '../command.ts';
import { captured } from '../fixtures/captured.ts';
import { run as runCli } from '../run.ts';
import { explain } from './explain.ts';

const run = (options: OptionValues, ...args: readonly string[]) => captured(() => explain.run(options, args));

describe('homelab explain', () => {
  it('explains the object of the first cluster that has it', async () => {
    const { code, out } = await run({}, 'deploy/ollama');
    expect(code).toBe(0);
    expect(out).toMatch(/^Deployment\/ollama\/ollama apps\/v1 on pro\n/);
    expect(out).toContain('  also on  pro-1-node, studio, studio-1-node, pi, forge\n');
  });

  it('explains the object of the cluster that is named', async () => {
    expect((await run({ cluster: ['forge'] }, 'ns/longhorn-system')).out).toContain(' on forge\n');
  });

  it('takes the namespace by -n', async () => {
    const { code, out } = await captured(() => runCli(['explain', 'np/default-deny', '-n', 'ollama']));
    expect(code).toBe(0);
    expect(out).toMatch(/^NetworkPolicy\/ollama\/default-deny /);
  });

  it('speaks JSON', async () => {
    const { out } = await run({ cluster: ['pi'], json: true }, 'deploy/ollama');
    expect(JSON.parse(out)).toMatchObject({
      cluster: 'pi',
      object: 'Deployment/ollama/ollama',
      madeBy: ['HelmRelease/flux-system/ollama'],
      alsoOn: [],
    });
  });

  it.each([
    [[], {}, 'no object is named: write KIND/NAME'],
    [['ollama'], {}, 'ollama names no object: write KIND/NAME'],
    [['deploy/a/b'], { namespace: 'c' }, 'deploy/a/b names no object'],
    [['deploy/olama'], {}, 'no Deployment olama on pro, '],
    [['np/default-deny'], {}, 'say which with -n NAMESPACE'],
    [['deploy/ollama'], { cluster: ['pie'] }, 'unknown cluster pie'],
  ])('refuses %j with %j', async (args, options, message) => {
    const { code, out, err } = await run(options, ...args);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(message);
  });
});
