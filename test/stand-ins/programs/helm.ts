import { execFileSync } from 'node:child_process';
import { option, Refusal, type StandIn } from '../stand-in.ts';
import type { World } from '../world.ts';

/** Where the real one keeps its releases too, so that they go with the cluster. */
const namespace = '--namespace=flux-system';
const record = 'sh.helm.release.v1.flux-operator.v1';

export const helm: StandIn = ({ args, world }) => {
  const context = option(args, '--kube-context') ?? '';
  if (args[0] === 'version') return 'v4.2.4+g0ad800e\n';
  if (args[0] === 'list') {
    const chart = world.real ? recorded(world.real, context) : world.releases[context];
    return JSON.stringify(chart ? [{ name: 'flux-operator', status: 'deployed', chart }] : []);
  }
  if (args[0] !== 'upgrade') throw new Refusal(`helm: unexpected ${args.join(' ')}`);
  const chart = `flux-operator-${option(args, '--version')}`;
  if (world.real) install(world.real, context, chart);
  world.releases[context] = chart;
  return '';
};

type Real = NonNullable<World['real']>;

function install({ kubectl, objects }: Real, context: string, chart: string): void {
  const run = (...args: readonly string[]): string =>
    execFileSync(kubectl, [`--context=${context}`, ...args], { encoding: 'utf8' });
  run('apply', '--server-side', '--force-conflicts', `--filename=${objects}`);
  const found = run('get', 'secret', record, namespace, '--ignore-not-found', '--output=name');
  if (found === '') run('create', 'secret', 'generic', record, namespace, `--from-literal=chart=${chart}`);
}

function recorded({ kubectl }: Real, context: string): string {
  const path = '--output=jsonpath={.data.chart}';
  const args = [`--context=${context}`, 'get', 'secret', record, namespace, '--ignore-not-found', path];
  return Buffer.from(execFileSync(kubectl, args, { encoding: 'utf8' }), 'base64').toString();
}
