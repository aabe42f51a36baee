import type { Architecture, NodeSpec } from '../../clusters/define-cluster.ts';
import { parseKernel } from '../../clusters/kernel.ts';
import { at, list, type Manifest } from '../core/manifest.ts';
import type { ClusterView, Workload } from '../core/view.ts';
import { type ClusterRule, type Finding, findingOn } from './finding.ts';
import { fitsNode } from './scheduling/node-fit.ts';
import { findingOnWorkload } from './workload-finding.ts';

const name = 'ebpf-nodes';

/** Programs for the kernel run only on nodes whose kernel can load them. */
export const eBpfNodes: ClusterRule = { name, check };

/** What loads programs, and the oldest kernel that takes them; all of them read the kernel's types from BTF. */
interface Loader {
  readonly what: string;
  readonly image: RegExp;
  readonly kernel: Readonly<Record<Architecture, string>>;
}

const tetragon: Loader = {
  what: 'Tetragon',
  image: /\/tetragon[:@]/,
  kernel: { amd64: '4.19', arm64: '5.10' },
};
const loaders: readonly Loader[] = [
  tetragon,
  { what: 'the Coroot node agent', image: /\/coroot-node-agent[:@]/, kernel: { amd64: '5.1', arm64: '5.1' } },
  { what: 'Falco', image: /\/falco[:@]/, kernel: { amd64: '5.8', arm64: '5.8' } },
];
/** Whoever else is privileged and mounts these paths; no kernel before this one has BTF, backports included. */
const unknown: Loader = { what: 'a loader of eBPF', image: /^$/, kernel: { amd64: '4.18', arm64: '4.18' } };
const eBpfPaths = /^\/sys\/(fs\/bpf|kernel\/debug|kernel\/tracing)\/?$/;

/** `Override` on a kernel function named `security_…`. */
const overrideKernel = '5.7';

function check(view: ClusterView): readonly Finding[] {
  const loading = view.workloads.flatMap((workload) => {
    const loader = loaderOf(workload);
    return loader ? [{ workload, loader }] : [];
  });
  const watched = loading
    .filter(({ loader }) => loader === tetragon)
    .flatMap(({ workload }) => nodesOf(view, workload));
  return [
    ...loading.flatMap(({ workload, loader }) => unfit(view, workload, loader)),
    ...overrides(view, new Set(watched)),
  ];
}

function loaderOf({ podSpec }: Workload): Loader | undefined {
  const images = list(podSpec.containers).map((container) => String(at(container, 'image')));
  const known = loaders.find(({ image }) => images.some((each) => image.test(each)));
  if (known) return known;
  const privileged = list(podSpec.containers).some(
    (container) => at(container, 'securityContext', 'privileged') === true,
  );
  const mounts = list(podSpec.volumes).some((volume) =>
    eBpfPaths.test(String(at(volume, 'hostPath', 'path'))),
  );
  return privileged && mounts ? unknown : undefined;
}

function nodesOf({ spec }: ClusterView, { podSpec }: Workload): readonly NodeSpec[] {
  return spec.nodes.filter((node) => fitsNode(podSpec, spec.engine, node));
}

function unfit(view: ClusterView, workload: Workload, { what, kernel }: Loader): readonly Finding[] {
  const nodes = nodesOf(view, workload);
  const runs = `runs ${what}`;
  const fix =
    'Keep it off these nodes by nodeSelector, leave the component out, or give the nodes such a kernel.';
  const old = nodes.filter((node) => isOlder(node.kernel, kernel[node.arch]));
  const blind = nodes.filter(({ btf }) => !btf);
  const oldest = [...new Set(old.map(({ arch }) => `${kernel[arch]} on ${arch}`))].join(' and ');
  return [
    ...(old.length > 0
      ? [
          findingOnWorkload(
            name,
            view,
            workload,
            `${runs}, which needs Linux ${oldest}: ${kernels(old)}`,
            fix,
          ),
        ]
      : []),
    ...(blind.length > 0
      ? [findingOnWorkload(name, view, workload, `${runs}, which needs BTF: none on ${kernels(blind)}`, fix)]
      : []),
  ];
}

function overrides(view: ClusterView, nodes: ReadonlySet<NodeSpec>): readonly Finding[] {
  const old = [...nodes].filter(({ kernel }) => isOlder(kernel, overrideKernel));
  if (old.length === 0) return [];
  return view.objects.flatMap((object) =>
    overriding(object.manifest).map((call) => {
      const problem = `Override of ${call} needs Linux ${overrideKernel}: ${kernels(old)}`;
      return findingOn(name, view, object, problem, 'Use Sigkill alone, or give the nodes a newer kernel.');
    }),
  );
}

/** The security functions that a tracing policy overrides. */
function overriding({ kind, spec }: Manifest): readonly string[] {
  if (!kind.startsWith('TracingPolicy')) return [];
  return list(at(spec, 'kprobes')).flatMap((probe) => {
    const call = String(at(probe, 'call'));
    const actions = list(at(probe, 'selectors')).flatMap((selector) => list(at(selector, 'matchActions')));
    const overrides = actions.some((each) => at(each, 'action') === 'Override');
    return overrides && call.startsWith('security_') ? [call] : [];
  });
}

function isOlder(release: string, needed: string): boolean {
  const [a, b] = [parseKernel(release), parseKernel(needed)];
  return a.major < b.major || (a.major === b.major && a.minor < b.minor);
}

function kernels(nodes: readonly NodeSpec[]): string {
  return nodes.map((node) => `${node.name} (${node.kernel})`).join(', ');
}
