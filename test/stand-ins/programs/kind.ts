import { copyFileSync, readFileSync } from 'node:fs';
import { option, Refusal, type StandIn } from '../stand-in.ts';
import type { World } from '../world.ts';

export const kind: StandIn = ({ args, world }) => {
  const [verb, noun] = args;
  if (verb === 'version') return 'kind v0.33.0 go1.26.5 linux/amd64\n';
  if (verb === 'get') return world.clusters.map((name) => `${name}\n`).join('');
  const name = option(args, '--name') ?? configured(option(args, '--config'));
  if (verb === 'create') {
    if (world.clusters.includes(name))
      throw new Refusal('ERROR: failed to create cluster: node(s) already exist');
    world.clusters.push(name);
  }
  if (verb === 'create' || noun === 'kubeconfig') {
    if (!world.clusters.includes(name)) throw new Refusal(`ERROR: unknown cluster "${name}"`);
    handOver(world, name);
  }
  if (verb === 'delete') {
    world.clusters = world.clusters.filter((each) => each !== name);
    world.contexts = world.contexts.filter((each) => each !== `kind-${name}`);
  }
  return '';
};

function configured(file = ''): string {
  return /^name: (\S+)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
}

function handOver({ real, contexts }: World, name: string): void {
  if (!contexts.includes(`kind-${name}`)) contexts.push(`kind-${name}`);
  const target = process.env.KUBECONFIG;
  if (real && target) copyFileSync(real.kubeconfig, target);
}
