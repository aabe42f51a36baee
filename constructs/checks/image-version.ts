import { workloadKinds } from '../core/chart-workloads.ts';
import { at, list, type Manifest } from '../core/manifest.ts';
import type { ClusterView, RenderedObject, Workload } from '../core/view.ts';
import type { Field } from './fields.ts';
import { type ClusterRule, type Finding, findingOn } from './finding.ts';
import { inexactness, parseImage } from './image-reference.ts';
import { kindKey } from './known/plain-object.ts';
import { isInValues, settingsOf } from './known/references.ts';
import type { PathStep } from './schema/problem.ts';

const name = 'image-version';

/** Whoever pulls an image, and whenever, gets the same bytes. */
export const imageVersion: ClusterRule = { name, check };

const fix = 'Name the exact release in constructs/versions.ts, best with the digest.';
const imageFields: ReadonlySet<PathStep> = new Set(['image', 'spinImage']);

/** Operators run the newest image when these fields of their custom resources are empty. */
const versionFields: Readonly<Record<string, readonly string[]>> = {
  'FluxInstance.fluxcd.controlplane.io': ['distribution', 'version'],
  'K8sGPT.core.k8sgpt.ai': ['version'],
  'KnativeEventing.operator.knative.dev': ['version'],
  'KnativeServing.operator.knative.dev': ['version'],
};

function check(view: ClusterView): readonly Finding[] {
  return [
    ...view.workloads.flatMap((workload) =>
      runningProblems(workload).map((problem) => findingOn(name, view, workload.object, problem, fix)),
    ),
    ...[...view.objects, ...view.flux].flatMap((object) =>
      fieldProblems(object).map((problem) => findingOn(name, view, object, problem, fix)),
    ),
  ];
}

function runningProblems({ kind, name: workload, podSpec }: Workload): readonly string[] {
  return ['initContainers', 'containers'].flatMap((field) =>
    list(podSpec[field]).flatMap((container) => {
      const image = String(at(container, 'image') ?? '');
      const problem = image === '' ? 'has no name' : inexactness(parseImage(image));
      const where = `container ${at(container, 'name')} of ${kind}/${workload}`;
      return problem ? [`${where}: image ${image} ${problem}`] : [];
    }),
  );
}

/** Images outside of pods: in custom resources and in the values of charts. */
function fieldProblems({ manifest }: RenderedObject): readonly string[] {
  if (workloadKinds.has(manifest.kind)) return [];
  return [...settingsOf(manifest).flatMap(fieldProblem), ...versionProblem(manifest)];
}

function fieldProblem(field: Field): readonly string[] {
  const { step, value, within } = field;
  if (typeof value !== 'string' || value === '') return [];
  if (imageFields.has(step) || (step === 'name' && within?.step === 'image')) {
    const problem = inexactness(parseImage(value));
    return problem ? [`${field.path}: image ${value} ${problem}`] : [];
  }
  if (step !== 'tag' || !isInValues(field)) return [];
  const digest = at(within?.value, 'digest');
  const problem = inexactness({ tag: value, digest: digest ? String(digest) : undefined });
  return problem ? [`${field.path}: image ${problem}`] : [];
}

/** A field that chooses an image and is empty or moving. */
function versionProblem({ apiVersion, kind, spec }: Manifest): readonly string[] {
  const steps = versionFields[kindKey(apiVersion, kind)];
  if (!steps) return [];
  const version = at(spec, ...steps);
  const problem = inexactness({ tag: typeof version === 'string' ? version : undefined, digest: undefined });
  return problem ? [`spec.${steps.join('.')}: image ${problem}`] : [];
}
