/** A program of the machine that is not installed by npm. */
export interface Tool {
  /** Prints a version, and does nothing else. A name alone is only looked for: whatever it is asked, it starts. */
  readonly command: readonly [file: string, ...args: string[]];
  /** Where to get it. */
  readonly get: string;
}

export const tools = {
  git: { command: ['git', '--version'], get: 'https://git-scm.com/downloads' },
  make: { command: ['make', '--version'], get: 'https://www.gnu.org/software/make/' },
  node: { command: ['node', '--version'], get: 'https://nodejs.org/en/download' },
  npm: { command: ['npm', '--version'], get: 'it comes with Node' },
  python3: { command: ['python3', '--version'], get: 'https://www.python.org/downloads/' },
  go: { command: ['go', 'version'], get: 'https://go.dev/dl/' },
  'redis-server': { command: ['redis-server', '--version'], get: 'https://redis.io/downloads/' },
  'redis-cli': { command: ['redis-cli', '--version'], get: 'https://redis.io/downloads/' },
  'docker-registry': {
    command: ['docker-registry', '--version'],
    get: 'https://distribution.github.io/distribution/',
  },
  skopeo: {
    command: ['skopeo', '--version'],
    get: 'https://github.com/containers/skopeo/blob/main/install.md',
  },
  umoci: { command: ['umoci', '--version'], get: 'https://umo.ci/quick-start/getting-umoci/' },
  'rabbitmq-server': { command: ['rabbitmq-server'], get: 'https://www.rabbitmq.com/docs/download' },
  docker: { command: ['docker', '--version'], get: 'https://docs.docker.com/get-started/get-docker/' },
  kind: { command: ['kind', 'version'], get: 'https://kind.sigs.k8s.io/docs/user/quick-start/#installation' },
  kubectl: { command: ['kubectl', 'version', '--client'], get: 'https://kubernetes.io/docs/tasks/tools/' },
  curl: { command: ['curl', '--version'], get: 'https://curl.se/download.html' },
  ssh: { command: ['ssh', '-V'], get: 'https://www.openssh.com/portable.html' },
  helm: { command: ['helm', 'version', '--short'], get: 'https://helm.sh/docs/intro/install/' },
  flux: { command: ['flux', '--version'], get: 'https://fluxcd.io/flux/installation/#install-the-flux-cli' },
  'flux-operator': {
    command: ['flux-operator', '--version'],
    get: 'https://fluxoperator.dev/docs/guides/cli/',
  },
} as const satisfies Readonly<Record<string, Tool>>;

export type ToolName = keyof typeof tools;
