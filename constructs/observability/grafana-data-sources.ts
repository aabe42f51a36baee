import { emitDocument } from '../core/emit.ts';
import type { Endpoint } from '../core/endpoint.ts';
import { dataSources } from './grafana-values.ts';

/** What Grafana reads besides Prometheus. */
export interface GrafanaSources {
  /** Loki's API. */
  readonly logs?: Endpoint;
  /** Tempo's API. */
  readonly traces?: Endpoint;
}

/** Provisioning files by name: from a log line to its trace, from a span to the logs of its pod. */
export function dataSourceFiles({ logs, traces }: GrafanaSources): Readonly<Record<string, string>> {
  return {
    ...(logs ? { 'loki.yaml': file(lokiSource(logs, traces !== undefined)) } : {}),
    ...(traces ? { 'tempo.yaml': file(tempoSource(traces, logs !== undefined)) } : {}),
  };
}

function file(source: object): string {
  return emitDocument({ apiVersion: 1, datasources: [{ access: 'proxy', editable: false, ...source }] });
}

function lokiSource(endpoint: Endpoint, withTraces: boolean): object {
  const toTrace = {
    name: 'trace',
    matcherType: 'regex',
    matcherRegex: String.raw`["']?trace_?[iI][dD]["']?\s*[:=]\s*["']?([0-9a-f]{32})`,
    datasourceUid: dataSources.tempo,
    // Grafana expands variables in these files: the second dollar keeps the first.
    url: '$${__value.raw}',
  };
  return {
    name: 'Loki',
    uid: dataSources.loki,
    type: 'loki',
    url: endpoint.url(),
    ...(withTraces ? { jsonData: { derivedFields: [toTrace] } } : {}),
  };
}

function tempoSource(endpoint: Endpoint, withLogs: boolean): object {
  const toLogs = {
    datasourceUid: dataSources.loki,
    spanStartTimeShift: '-5m',
    spanEndTimeShift: '5m',
    filterByTraceID: true,
    tags: [
      { key: 'k8s.namespace.name', value: 'namespace' },
      { key: 'k8s.pod.name', value: 'pod' },
    ],
  };
  return {
    name: 'Tempo',
    uid: dataSources.tempo,
    type: 'tempo',
    url: endpoint.url(),
    jsonData: { nodeGraph: { enabled: true }, ...(withLogs ? { tracesToLogsV2: toLogs } : {}) },
  };
}
