import type { Site } from '../site.ts';
import type { Step } from '../step.ts';
import { apiServerAnswers, apiServerPatience } from './nodes.ts';

/** The containers that are the nodes, from the rendered configuration. */
export function kindCluster({ spec: { name } }: Site): Step {
  return {
    name: 'cluster',
    brings: 'the cluster on kind',
    commands: [{ argv: ['kind', 'create', 'cluster', `--config=dist/${name}/nodes/kind.yaml`] }],
    missing: async (programs) => {
      const clusters = (await programs.run({ argv: ['kind', 'get', 'clusters'] })).split('\n');
      return clusters.includes(name) ? [] : [`kind has no cluster ${name}`];
    },
  };
}

/** A context named like the cluster, beside the one that kind makes: `kind-<name>`. */
export function kindContext({ spec: { name } }: Site): Step {
  const theirs = `kind-${name}`;
  return {
    name: 'kubeconfig',
    brings: `the context ${name}, in which the API server answers`,
    commands: [
      { argv: ['kind', 'export', 'kubeconfig', `--name=${name}`] },
      { argv: ['kubectl', 'config', 'set-context', name, `--cluster=${theirs}`, `--user=${theirs}`] },
    ],
    patience: apiServerPatience,
    missing: (programs) => apiServerAnswers(programs, name),
  };
}

/** Takes the cluster away, with everything on its nodes. */
export function removeKindCluster(site: Site): Step {
  const { name } = site.spec;
  const { missing: absent } = kindCluster(site);
  return {
    name: 'cluster',
    brings: 'no cluster on kind',
    commands: [{ argv: ['kind', 'delete', 'cluster', `--name=${name}`] }],
    missing: async (programs) =>
      (await absent(programs)).length === 0 ? [`kind still has the cluster ${name}`] : [],
  };
}

/** Takes away what `up` has written into the kubeconfig; what is not there is no error for `unset`. */
export function removeContext({ spec: { name, engine } }: Site): Step {
  const own = engine === 'k3s' ? ['clusters', 'users'] : [];
  return {
    name: 'kubeconfig',
    brings: `no context ${name}`,
    commands: [...own, 'contexts'].map((list) => ({
      argv: ['kubectl', 'config', 'unset', `${list}.${name}`],
    })),
    missing: async (programs) => {
      const argv = ['kubectl', 'config', 'get-contexts', '--output=name'] as const;
      const contexts = (await programs.run({ argv })).split('\n');
      return contexts.includes(name) ? [`the kubeconfig still has the context ${name}`] : [];
    },
  };
}
