import { forge } from '../../clusters/forge.ts';
import { pro } from '../../clusters/pro.ts';
import { renderNodeFiles } from '../nodes/index.ts';
import { charts } from '../versions.ts';
import { fixtureRelease } from './fixtures/release.ts';
import type { RuleFixtures } from './fixtures/rule-fixtures.ts';
import { fixtureView } from './fixtures/view.ts';
import { workload } from './fixtures/workloads.ts';
import { spegelNodes } from './spegel-nodes.ts';

const releases = [fixtureRelease(charts.spegel)];
const onKind = renderNodeFiles(pro);
const onK3s = renderNodeFiles(forge);
const object = 'HelmRelease/flux-system/spegel';

/** The node files of pro, with their containerd patches changed. */
function patched(change: (patch: string) => string): ReadonlyMap<string, unknown> {
  const file = onKind.get('kind.yaml');
  if (typeof file !== 'object') throw new Error('pro has no kind.yaml');
  const patches = file.containerdConfigPatches as readonly string[];
  return new Map([...onKind, ['kind.yaml', { ...file, containerdConfigPatches: patches.map(change) }]]);
}

export const spegelNodesFixtures: RuleFixtures = {
  rule: spegelNodes,
  good: {
    'chart on kind with containerd keys': fixtureView({ releases, nodeFiles: onKind }),
    'registry of k3s': fixtureView({ spec: forge, nodeFiles: onK3s }),
    'cluster without Spegel': fixtureView({
      spec: { components: [] },
      objects: [workload({ container: { image: 'registry.example/app:latest' } })],
    }),
  },
  bad: {
    'Spegel without containerd keys': {
      view: fixtureView({ releases, nodeFiles: patched(() => 'version = 2\n') }),
      finds: [
        /2\/.*cri".*discard_unpacked_layers/,
        /2\/.*registry\.config_path/,
        /3\/.*discard/,
        /3\/.*config_path/,
      ].map((problem) => ({ object, problem })),
    },
    'Spegel with keys in the tables of containerd 1 only': {
      view: fixtureView({
        releases,
        nodeFiles: patched((patch) =>
          patch.replaceAll('io.containerd.cri.v1.images', 'io.containerd.grpc.v1.cri'),
        ),
      }),
      finds: [/lacks .*: 3\/.*discard_unpacked_layers/, /lacks .*: 3\/.*config_path/].map((problem) => ({
        object,
        problem,
      })),
    },
    'Spegel that finds layers discarded': {
      view: fixtureView({
        releases,
        nodeFiles: patched((patch) =>
          patch.replace('discard_unpacked_layers = false', 'discard_unpacked_layers = true'),
        ),
      }),
      finds: [/2\/.*discard_unpacked_layers = false/, /3\/.*discard_unpacked_layers = false/].map(
        (problem) => ({
          object,
          problem,
        }),
      ),
    },
    'chart on k3s': {
      view: fixtureView({ spec: forge, releases, nodeFiles: onK3s }),
      finds: [{ object, problem: /k3s has Spegel built in/ }],
    },
    'k3s without mirrors': {
      view: fixtureView({
        spec: forge,
        nodeFiles: new Map([...onK3s].filter(([path]) => path !== 'registries.yaml')),
      }),
      finds: [{ object: 'components', problem: /dist\/forge\/nodes lacks registries\.yaml: mirrors/ }],
    },
    'image that no node gives to another': {
      view: fixtureView({
        releases,
        nodeFiles: onKind,
        objects: [workload({ container: { image: 'registry.example/app' } })],
      }),
      finds: [
        {
          object: 'Deployment/example/app',
          problem: /runs registry\.example\/app, and Spegel does not share/,
        },
      ],
    },
  },
};
