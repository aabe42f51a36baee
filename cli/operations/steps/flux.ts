import { at } from '../../../constructs/core/manifest.ts';
import { fluxNamespace } from '../../../constructs/core/service-account.ts';
import { fluxOperator } from '../../../constructs/versions.ts';
import { applyText, getObjects, kubectl, notReady } from '../kubectl.ts';
import type { Programs } from '../programs.ts';
import type { Site } from '../site.ts';
import type { Step } from '../step.ts';

const minute = 60_000;
const release = 'flux-operator';
/** Of the Secret that every FluxInstance of the fleet pulls with. */
const credentials = fluxNamespace;
const inNamespace = `--namespace=${fluxNamespace}`;

/** The operator that installs Flux, in the release that versions.ts pins, without its web page. */
export function operator({ spec: { name } }: Site): Step {
  const { repository, version } = fluxOperator;
  const target = [`--kube-context=${name}`, inNamespace];
  const install = ['upgrade', '--install', release, repository, `--version=${version}`];
  return {
    name: release,
    brings: `flux-operator ${version}`,
    commands: [
      {
        argv: [
          'helm',
          ...install,
          ...target,
          '--create-namespace',
          '--set=web.enabled=false',
          '--wait',
          '--timeout=10m',
        ],
      },
    ],
    missing: async (programs) => {
      const list = ['list', `--filter=^${release}$`, '--output=json'] as const;
      const printed = await programs.run({ argv: ['helm', ...list, ...target] });
      const found: unknown = at(JSON.parse(printed), 0);
      const isThere = at(found, 'chart') === `${release}-${version}` && at(found, 'status') === 'deployed';
      return isThere ? [] : [`Helm release ${release} ${version} is not deployed`];
    },
  };
}

/** Asked for first, because all before the Git repository is needed would have been done for nothing. */
export function gitPassword({ spec, fleet, environment }: Site): Step {
  return {
    name: 'git-password',
    brings: 'a password for the Git repository, in $GIT_PASSWORD or in the cluster',
    commands: [],
    exitCode: 1,
    missing: async (programs) => {
      if (environment.GIT_PASSWORD) return [];
      const isThere = await hasCredentials(programs, spec.name).catch(() => false);
      if (isThere) return [];
      return [
        `GIT_PASSWORD is not set: a token that may read ${fleet.git.url} (user: $GIT_USERNAME, default git)`,
      ];
    },
  };
}

/** What Flux reads the repository with; it is never an argument and never on the disk. */
export function gitCredentials({ spec: { name }, environment }: Site): Step {
  const secret = (): string =>
    JSON.stringify({
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: credentials, namespace: fluxNamespace },
      stringData: { username: environment.GIT_USERNAME || 'git', password: environment.GIT_PASSWORD ?? '' },
    });
  const shown = `Secret/${fluxNamespace}/${credentials} with $GIT_USERNAME and $GIT_PASSWORD`;
  const create = kubectl(name, 'create', '--filename=-');
  return {
    name: 'git-credentials',
    brings: `the Secret ${credentials} for the Git repository`,
    commands: [{ ...applyText(name, secret, shown), argv: create }],
    missing: async (programs) =>
      (await hasCredentials(programs, name)) ? [] : [`Secret/${credentials} is not there`],
  };
}

/** Flux, and with it everything else: from here on the repository decides, this object included. */
export function instance({ spec: { name } }: Site): Step {
  const file = `flux/${name}/flux-system/flux-instance.yaml`;
  return {
    name: 'flux-instance',
    brings: 'Flux, and the repository that it follows',
    commands: [{ argv: kubectl(name, 'apply', `--filename=${file}`) }],
    patience: 10 * minute,
    missing: async (programs) => {
      const [found] = await getObjects(programs, name, 'fluxinstances', 'flux', inNamespace);
      return found === undefined ? ['FluxInstance/flux: is not there'] : [notReady(found) ?? []].flat();
    },
  };
}

async function hasCredentials(programs: Programs, cluster: string): Promise<boolean> {
  return (await getObjects(programs, cluster, 'secrets', credentials, inNamespace)).length > 0;
}
