import { describe, expect, it } from 'vitest';
import { fleet } from '../../clusters/fleet.ts';
import { at } from '../core/manifest.ts';
import { renderSpec } from '../render-spec.ts';

/** Namespaces with pods that none of the stages declares: of the engine and of Flux. */
const undeclared = ['flux-system', 'kube-system'];
/** The label that Linkerd's injector adds to a pod. */
const injected = 'linkerd.io/control-plane-ns';
/** The label of pods that Knative makes of what users deploy. */
const deployed = 'serving.knative.dev/revision';
/** The label of pods that the Lambda operator has Knative make of functions. */
const ofFunctions = 'lambda.knative.io/component';

describe.each(fleet.clusters)('what Prometheus scrapes on $name', (spec) => {
  const view = renderSpec(spec, fleet);
  const monitors = view.objects
    .filter(({ manifest }) => manifest.kind === 'PodMonitor')
    .map(({ manifest }) => manifest);

  it('is there exactly where a Prometheus is', () => {
    expect(monitors.length > 0).toBe(spec.components.includes('prometheus'));
  });

  it('is pods that somebody runs', () => {
    const missing = monitors.filter((monitor) => {
      const namespace = at(monitor, 'spec', 'namespaceSelector', 'matchNames', '0');
      const wanted = at(monitor, 'spec', 'selector', 'matchLabels') as Readonly<Record<string, string>>;
      if (undeclared.includes(String(namespace)) || injected in wanted || ofFunctions in wanted) {
        return false;
      }
      if (at(monitor, 'spec', 'selector', 'matchExpressions', '0', 'key') === deployed) return false;
      return !view.workloads.some(
        (workload) =>
          workload.namespace === namespace &&
          Object.entries(wanted).every(([label, value]) => workload.labels[label] === value),
      );
    });
    expect(
      missing.map(({ metadata, spec: found }) => [metadata.name, at(found, 'selector', 'matchLabels')]),
    ).toEqual([]);
  });
});
