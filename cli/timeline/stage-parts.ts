import { at, list } from '../../constructs/core/manifest.ts';
import type { ClusterView, ReleaseView, StageView, Workload } from '../../constructs/core/view.ts';
import type { AssumedNumbers } from './assumptions.ts';
import { modelSizes } from './model-sizes.ts';

/** One thing that a stage spends time on. */
export interface TimelinePart {
  readonly what: string;
  readonly seconds: number;
}

/** What happens from the moment when Flux takes a stage up until it calls it ready. */
export function stageParts(
  view: ClusterView,
  stage: StageView,
  assumed: AssumedNumbers,
): readonly TimelinePart[] {
  const releases = view.releases.filter((release) => release.stage === stage.name);
  const workloads = view.workloads.filter(
    (workload) => workload.object.stage === stage.name && runsAtInstall(workload),
  );
  const images = new Set(workloads.flatMap(imagesOf));
  const models = releases.flatMap(modelsOf);
  const pulled = (gigabytes: number): number => (gigabytes * 8000) / assumed.line;
  const parts = [
    {
      what: `apply ${count(stage.objects.length, 'object')}`,
      seconds: assumed.reconcile + stage.objects.length * assumed.object,
    },
    { what: `install ${count(releases.length, 'release')}`, seconds: releases.length * assumed.release },
    { what: `pull ${count(images.size, 'image')}`, seconds: pulled((images.size * assumed.image) / 1000) },
    { what: `start ${count(workloads.length, 'workload')}`, seconds: workloads.length * assumed.workload },
    ...models.map((model) => ({
      what: `pull ${model}`,
      seconds: pulled(modelSizes[model] ?? assumed.unknownModel),
    })),
    { what: 'see its health', seconds: assumed.healthInterval / 2 },
  ];
  return parts.filter(({ seconds }) => seconds > 0);
}

/** Hooks of charts run before, after or instead of an installation; their time is the release's. */
function runsAtInstall({ transient, origin }: Workload): boolean {
  return !(transient && origin === 'chart');
}

function imagesOf({ podSpec }: Workload): readonly string[] {
  const containers = [...list(podSpec.initContainers), ...list(podSpec.containers)];
  return containers.map((container) => String(at(container, 'image')));
}

/** Models that a release of Ollama pulls before its pod is ready. */
function modelsOf({ release, object }: ReleaseView): readonly string[] {
  if (release.props.chart.name !== 'ollama') return [];
  return list(at(object.manifest.spec, 'values', 'ollama', 'models', 'pull')).map(String);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
