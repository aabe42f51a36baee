import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClusterSpec } from '../../clusters/define-cluster.ts';
import { flux, nodeImages } from '../../constructs/versions.ts';
import { oldestGo } from '../lambda/languages/go.ts';
import { oldestPython } from '../lambda/languages/python.ts';
import type { ToolName } from './tools.ts';

/** One tool that a target needs. */
export interface Requirement {
  readonly tool: ToolName;
  /** A range of versions; empty: any. */
  readonly range: string;
  /** When it can be done without. */
  readonly unless?: string;
}

/** Something that people do here. */
export interface Target {
  /** `make synth`, or a step of docs/bootstrap.md. */
  readonly name: string;
  readonly needs: readonly Requirement[];
}

const needs = (tool: ToolName, range = '', unless?: string): Requirement => {
  return { tool, range, ...(unless ? { unless } : {}) };
};

/** The last release of make before 4, which macOS has, is enough. */
const make = needs('make', '>=3.81');
/** Lockfile version 3. */
const npm = needs('npm', '>=7');
/** `git init --initial-branch`. */
const newGit = needs('git', '>=2.28');

export const testTarget = 'make test';

/** What serves functions in Python. */
const python = needs('python3', `>=${oldestPython.join('.')}`);

/** Those of test/servers, by their programs on Debian. */
const serverTools = [
  'redis-server',
  'redis-cli',
  'rabbitmq-server',
  'docker-registry',
  'skopeo',
  'umoci',
] as const;
const servers = serverTools.map((name) =>
  needs(name, '', 'make e2e-servers may install it (as root on Debian)'),
);

/**
 * Every target of the Makefile, and every step of docs/bootstrap.md.
 * @param root the repository, whose own files say which Node and Go they want
 */
export function targets(root: string): readonly Target[] {
  const setup = [make, needs('node', nodeRange(root)), npm];
  return [
    { name: 'make help', needs: [make] },
    ...['setup', 'synth', 'check', 'docs', 'scan-contract', 'run-scanner'].map((name) => ({
      name: `make ${name}`,
      needs: setup,
    })),
    { name: testTarget, needs: [...setup, needs('git'), python, needs('go', `>=${oldestGo}`)] },
    { name: 'make e2e-tools', needs: [...setup, newGit, needs('go', goRange(root))] },
    { name: 'make e2e-servers', needs: [...setup, ...servers] },
    {
      name: 'make e2e',
      needs: [...setup, newGit, needs('go', goRange(root)), python, needs('curl'), ...servers],
    },
    ...['up', 'down'].map((name) => ({ name: `make ${name}`, needs: [...setup, ...anyEngine()] })),
    ...['status', 'reconcile', 'reconcile-all', 'logs'].map((name) => {
      return { name: `make ${name}`, needs: [...setup, needs('kubectl', kubectlRange())] };
    }),
    { name: 'make bench', needs: [...setup, needs('kubectl')] },
    { name: 'make clean', needs: [make] },
    { name: 'bring-up: machines on kind', needs: engineNeeds.kind },
    { name: 'bring-up: machines on k3s', needs: engineNeeds.k3s },
    { name: 'bring-up: Flux', needs: [needs('kubectl', kubectlRange()), ...installers] },
  ];
}

/** The release for which the node images in versions.ts were built. */
const kindRange = '>=0.33.0';

const engineNeeds = {
  kind: [needs('docker'), needs('kind', kindRange)],
  k3s: [needs('ssh'), needs('curl')],
} as const satisfies Record<ClusterSpec['engine'], readonly Requirement[]>;

/** Charts in OCI registries. */
const helm = needs('helm', '>=3.8');

/** What `homelab up` runs for a cluster on one engine. */
export function bringUpNeeds(engine: ClusterSpec['engine']): readonly Requirement[] {
  return [...engineNeeds[engine], needs('kubectl', kubectlRange()), helm];
}

function anyEngine(): readonly Requirement[] {
  const only = (engine: ClusterSpec['engine'], unless: string): readonly Requirement[] =>
    engineNeeds[engine].map((need) => ({ ...need, unless }));
  return [
    ...only('kind', 'the cluster is on k3s'),
    ...only('k3s', 'the cluster is on kind'),
    needs('kubectl', kubectlRange()),
    helm,
  ];
}

/** Charts in OCI registries; a CLI that knows the distribution of versions.ts. */
const installers: readonly Requirement[] = [
  { ...helm, unless: 'flux-operator or flux installs Flux' },
  needs('flux-operator', '>=0.58.1', 'helm installs flux-operator'),
  needs('flux', `~${flux.distribution}`, "no literal says bootstrap: 'flux-cli'"),
];

function nodeRange(root: string): string {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly engines: { readonly node: string };
  };
  return engines.node;
}

/** The newest Go that a module of the control-plane tests asks for. */
function goRange(root: string): string {
  const modules = join(root, 'test/controlplane/tools');
  const asked = readdirSync(modules, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(
      ({ name }) => /^go (\S+)$/m.exec(readFileSync(join(modules, name, 'go.mod'), 'utf8'))?.[1] ?? [],
    );
  return [...new Set(asked)].map((version) => `>=${version}`).join(' ');
}

/** kubectl works with API servers up to one minor older or newer. */
function kubectlRange(): string {
  const minors = Object.keys(nodeImages).map((version) => Number(version.split('.')[1]));
  return `>=1.${Math.max(...minors) - 1} <1.${Math.min(...minors) + 2}`;
}
