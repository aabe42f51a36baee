import { valueAt } from '../core/chart-workloads.ts';
import { list } from '../core/manifest.ts';
import type { ClusterView } from '../core/view.ts';
import { type ClusterRule, type Finding, findingOn } from './finding.ts';

const name = 'chart-defaults';

/** What a chart of a store does by default and would cost data or let strangers in is decided by our values. */
export const chartDefaults: ClusterRule = { name, check };

interface Trap {
  /** Whether these values leave it open. */
  readonly isOpen: (value: (path: string) => unknown) => boolean;
  readonly problem: string;
  readonly fix: string;
}

const seaweedfs: readonly Trap[] = [
  {
    isOpen: (value) =>
      value('allInOne.enabled') === true &&
      ['master', 'volume', 'filer'].some((part) => value(`${part}.enabled`) !== false),
    problem:
      'runs master, volume server and filer besides the process that has them all, with hostPath volumes',
    fix: 'Set values.master.enabled, values.volume.enabled and values.filer.enabled to false.',
  },
  {
    isOpen: (value) =>
      value('allInOne.enabled') === true && (value('allInOne.data.type') ?? 'emptyDir') === 'emptyDir',
    problem: 'keeps its objects in an emptyDir, which goes with the pod',
    fix: 'Set values.allInOne.data.type to persistentVolumeClaim, with a size and a storageClass.',
  },
  {
    isOpen: (value) => value('allInOne.s3.enabled') === true && value('allInOne.s3.enableAuth') !== true,
    problem: 'serves S3 to everybody who reaches it',
    fix: 'Set values.allInOne.s3.enableAuth to true and existingConfigSecret to a generated Secret.',
  },
  {
    isOpen: (value) => value('allInOne.s3.enableAuth') === true && !value('allInOne.s3.existingConfigSecret'),
    problem: 'makes up its own keys, which no bucket of ours knows',
    fix: 'Set values.allInOne.s3.existingConfigSecret to a generated Secret with seaweedfs_s3_config.',
  },
];

const minio: readonly Trap[] = [
  {
    isOpen: (value) => value('users') === undefined || list(value('users')).length > 0,
    problem:
      'makes users from its values; by default `console` with a password that everybody knows and all rights',
    fix: 'Set values.users to an empty list; the Job of the buckets makes users from a generated Secret.',
  },
  {
    isOpen: (value) => !value('existingSecret'),
    problem: 'makes up a root password, another one at each upgrade',
    fix: 'Set values.existingSecret to a generated Secret with rootUser and rootPassword.',
  },
  {
    isOpen: (value) => (value('mode') ?? 'distributed') === 'distributed',
    problem: 'runs 16 pods with 16Gi of memory each',
    fix: 'Set values.mode to standalone.',
  },
];

const traps: Readonly<Record<string, readonly Trap[]>> = { minio, seaweedfs };

function check(view: ClusterView): readonly Finding[] {
  return view.releases.flatMap(({ release: { props }, object }) =>
    (traps[props.chart.name] ?? [])
      .filter(({ isOpen }) => isOpen((path) => valueAt(props.values, path)))
      .map(({ problem, fix }) => findingOn(name, view, object, problem, fix)),
  );
}
