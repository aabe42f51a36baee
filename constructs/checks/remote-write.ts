import { at } from '../core/manifest.ts';
import type { ClusterView, ReleaseView, RenderedObject } from '../core/view.ts';
import { charts } from '../versions.ts';
import { type ClusterRule, type Finding, findingOn } from './finding.ts';
import { settingsOf } from './known/references.ts';

const name = 'remote-write';

/** Whoever is told to write samples to a Prometheus writes to one that accepts them. */
export const remoteWrite: ClusterRule = { name, check };

function check(view: ClusterView): readonly Finding[] {
  return [
    ...view.releases.flatMap((release) => unaccepted(view, release)),
    ...view.releases.flatMap((each) => unset(view, each)),
  ];
}

/** Writers to a Prometheus whose receiver is off. */
function unaccepted(view: ClusterView, { release: { props } }: ReleaseView): readonly Finding[] {
  const { chart, namespace, values } = props;
  if (chart.name !== charts.kubePrometheusStack.name) return [];
  if (at(values, 'prometheus', 'prometheusSpec', 'enableRemoteWriteReceiver') === true) return [];
  const host = `${chart.name}-prometheus.${namespace.name}`;
  return view.objects.flatMap((object) =>
    writes(object, host).map((path) =>
      findingOn(
        name,
        view,
        object,
        `${path} writes to ${host}, which accepts no remote write`,
        'Set prometheus.prometheusSpec.enableRemoteWriteReceiver to true, or take `receiver` of the Prometheus.',
      ),
    ),
  );
}

/** Where an object has an address of `host` to write to: by its path, or because Coroot writes where it reads. */
function writes(object: RenderedObject, host: string): readonly string[] {
  const url = new RegExp(`//${host.replaceAll('.', '\\.')}[.:/]\\S*/api/v1/write\\b`);
  return settingsOf(object.manifest).flatMap(({ path, value }) => {
    if (typeof value !== 'string' || !value.includes(`//${host}`)) return [];
    return url.test(value) || path === 'spec.externalPrometheus.url' ? [path] : [];
  });
}

/** Tempo's generator without an address: its default names a Service that no chart makes. */
function unset(view: ClusterView, { release: { props }, object }: ReleaseView): readonly Finding[] {
  if (props.chart.name !== charts.tempo.name) return [];
  const generator = at(props.values, 'tempo', 'metricsGenerator');
  const address = at(generator, 'remoteWriteUrl') ?? at(generator, 'storage', 'remote_write');
  if (at(generator, 'enabled') !== true || address !== undefined) return [];
  const problem =
    'values.tempo.metricsGenerator.remoteWriteUrl is not set: its default is a Prometheus of another name';
  const fix = 'Take the receiver of the Prometheus and set its URL, or leave the generator off.';
  return [findingOn(name, view, object, problem, fix)];
}
