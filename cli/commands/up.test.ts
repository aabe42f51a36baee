import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fleet } from '../../clusters/fleet.ts';
import { StandIns } from '../../test/stand-ins/world.ts';
import type { OptionValues } from '../command.ts';
import { captured } from '../fixtures/captured.ts';
import { down } from './down.ts';
import { logs } from './logs.ts';
import { status } from './status.ts';
import { up } from './up.ts';

let standIns: StandIns;
beforeEach(() => {
  standIns = new StandIns();
  for (const [name, value] of Object.entries(standIns.environment())) vi.stubEnv(name, value);
  vi.stubEnv('XDG_CONFIG_HOME', '/home/someone/.config');
});
afterEach(() => {
  vi.unstubAllEnvs();
  standIns.remove();
});

const defaults = {
  timeout: '1h',
  'dry-run': false,
  json: false,
  yes: false,
  'lose-keys': false,
  since: '1h',
};

function upWith(options: OptionValues): ReturnType<typeof captured> {
  return captured(() => up.run({ ...defaults, ...options }, []));
}

describe('homelab up', () => {
  it.each(fleet.clusters.map(({ name }) => name))(
    'prints every command for %s, and runs none',
    async (cluster) => {
      const { code, out } = await upWith({ cluster, 'dry-run': true });
      expect(code).toBe(0);
      const lines = out.split('\n');
      const order = [
        '# doctor',
        '# git-password',
        '# kubeconfig',
        '# nodes',
        '# flux-operator',
        '# flux-instance',
        '# chain',
      ];
      const places = order.map((start) => lines.findIndex((line) => line.startsWith(start)));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places).not.toContain(-1);
      expect(lines).toContain(
        `kubectl --context=${cluster} apply --filename=flux/${cluster}/flux-system/flux-instance.yaml`,
      );
      expect(standIns.read().calls).toEqual([]);
    },
  );

  it('never prints the password', async () => {
    vi.stubEnv('GIT_PASSWORD', 'do not tell');
    for (const json of [true, false]) {
      const { out, err } = await upWith({ cluster: 'pro', 'dry-run': true, json });
      expect(out + err).not.toContain('do not tell');
    }
  });

  it('prints one step only, as JSON with its arguments', async () => {
    const { out } = await upWith({ cluster: 'pro', only: 'cluster', 'dry-run': true, json: true });
    expect(JSON.parse(out)).toEqual({
      cluster: 'pro',
      steps: [
        {
          name: 'cluster',
          brings: 'the cluster on kind',
          commands: [
            {
              argv: ['kind', 'create', 'cluster', '--config=dist/pro/nodes/kind.yaml'],
              shown: 'kind create cluster --config=dist/pro/nodes/kind.yaml',
            },
          ],
        },
      ],
    });
  });

  it('does one step only, and says how it went', async () => {
    const first = await upWith({ cluster: 'pro', only: 'cluster', json: true });
    expect([first.code, JSON.parse(first.out)]).toEqual([
      0,
      { cluster: 'pro', ok: true, steps: [{ name: 'cluster', state: 'done' }], next: [] },
    ]);
    const second = await upWith({ cluster: 'pro', only: 'cluster' });
    expect(second).toEqual({ code: 0, out: '  kept  cluster\n', err: '' });
  });

  it('says which step failed, with what the program said, and exits with 2', async () => {
    standIns.change((world) => {
      world.faults = { 'kind create': 'ERROR: no space left' };
    });
    const { code, out, err } = await upWith({ cluster: 'pro', only: 'cluster' });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^error: pro: cluster\n {2}ERROR: no space left\n {2}of: kind create cluster /);
  });

  it.each<[string, OptionValues, string]>([
    ['no cluster', {}, '--cluster NAME'],
    ['an unknown cluster', { cluster: 'moon' }, 'unknown cluster moon'],
    ['an unknown step', { cluster: 'pro', only: 'party' }, 'unknown step party; known: doctor,'],
    ['no duration', { cluster: 'pro', timeout: 'soon' }, '--timeout soon is no duration'],
  ])('refuses %s', async (_, options, message) => {
    const { code, err } = await upWith(options);
    expect(code).toBe(1);
    expect(err).toContain(message);
    expect(standIns.read().calls).toEqual([]);
  });
});

describe('homelab down', () => {
  it('wants --yes where nobody can be asked', async () => {
    const { code, err } = await captured(() => down.run({ ...defaults, cluster: 'pro' }, []));
    expect(code).toBe(1);
    expect(err).toContain('--yes');
    expect(standIns.read().calls).toEqual([]);
  });

  it('prints what it would do', async () => {
    const { code, out } = await captured(() => down.run({ ...defaults, cluster: 'pi', 'dry-run': true }, []));
    expect(code).toBe(0);
    expect(out).toMatch(
      /pi-5 sudo -n \/usr\/local\/bin\/k3s-agent-uninstall\.sh\n(.*\n)+.*pi-1 sudo -n .*k3s-uninstall/,
    );
    expect(standIns.read().calls).toEqual([]);
  });

  it('cannot both save keys and lose them', async () => {
    const options = { ...defaults, cluster: 'pro', 'key-file': '/x', 'lose-keys': true };
    expect((await captured(() => down.run(options, []))).code).toBe(1);
  });
});

describe('homelab status', () => {
  it('says of a cluster that is not there that it does not answer', async () => {
    const { code, out } = await captured(() => status.run({ ...defaults, cluster: ['pro'] }, []));
    expect(code).toBe(2);
    expect(out).toBe('pro no answer: 0/7 nodes, 0/0 stages\n  error: context "pro" does not exist\n');
  });

  it('names nodes that have not joined, as JSON too', async () => {
    standIns.change((world) => {
      world.contexts = ['pi'];
      const node = {
        kind: 'Node',
        metadata: { name: 'pi-1' },
        status: { conditions: [{ type: 'Ready', status: 'True' }] },
      };
      world.answers = { 'get nodes': JSON.stringify({ kind: 'List', items: [node] }) };
    });
    const { code, out } = await captured(() => status.run({ ...defaults, cluster: ['pi'], json: true }, []));
    expect(code).toBe(1);
    const [pi] = JSON.parse(out).clusters;
    expect(pi).toMatchObject({ ok: false, reachable: true, nodes: { ready: 1, wanted: 5 } });
    expect(pi.problems).toContain('Node/pi-2: has not joined');
    expect(pi.problems).toContain('GitRepository/flux-system: is not there');
  });
});

describe('homelab logs', () => {
  it('asks for the controllers of Flux, or for every workload of a component', async () => {
    standIns.change((world) => {
      world.contexts = ['pro'];
    });
    expect((await captured(() => logs.run({ ...defaults, cluster: 'pro' }, []))).code).toBe(0);
    expect(standIns.takeCalls()).toEqual([
      'kubectl --context=pro logs --selector=app.kubernetes.io/part-of=flux --tail=-1 --max-log-requests=10 ' +
        '--namespace=flux-system --prefix=true --since=1h --follow=false',
    ]);
    await captured(() => logs.run({ ...defaults, cluster: 'pro', component: 'ollama', follow: true }, []));
    expect(standIns.takeCalls()).toEqual([
      'kubectl --context=pro logs deployment/ollama --all-pods=true --all-containers=true --namespace=ollama ' +
        '--prefix=true --since=1h --follow=true',
    ]);
  });

  it('knows no logs of what has no pods', async () => {
    const { code, err } = await captured(() =>
      logs.run({ ...defaults, cluster: 'pro', component: 'moon' }, []),
    );
    expect(code).toBe(1);
    expect(err).toContain('pro has no component moon');
  });
});
