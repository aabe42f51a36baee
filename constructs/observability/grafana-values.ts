import type { KubePrometheusStackValues } from '../../imports/charts/kube-prometheus-stack.ts';
import type { GeneratedSecret } from '../core/generated-secret.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';
import { resources } from './resources.ts';

export interface GrafanaSettings {
  readonly namespace: OwnedNamespace;
  /** Where a browser finds it. */
  readonly url: string;
  /** Holds `admin-user` and `admin-password`. */
  readonly admin: GeneratedSecret;
  /** Whether exemplars lead to traces. */
  readonly traces: boolean;
}

/** Uids of the data sources: dashboards and correlations name them. */
export const dataSources = { prometheus: 'prometheus', loki: 'loki', tempo: 'tempo' } as const;

/** Folder of the dashboards that the chart brings. */
const chartFolder = 'kubernetes';

/** Keeps nothing of its own: dashboards and data sources are ConfigMaps of its namespace. */
export function grafanaValues(
  { namespace, url, admin, traces }: GrafanaSettings,
  alertmanager: boolean,
): KubePrometheusStackValues['grafana'] {
  return {
    admin: { existingSecret: admin.in(namespace), userKey: 'admin-user', passwordKey: 'admin-password' },
    defaultDashboardsTimezone: 'browser',
    env: environment(url),
    rbac: { namespaced: true },
    resources: resources('10m', '224Mi', '768Mi'),
    testFramework: { enabled: false },
    sidecar: {
      resources: resources('2m', '72Mi', '160Mi'),
      dashboards: {
        annotations: { grafana_folder: chartFolder },
        folderAnnotation: 'grafana_folder',
        provider: { foldersFromFilesStructure: true },
        resource: 'configmap',
        searchNamespace: namespace.name,
      },
      datasources: {
        resource: 'configmap',
        searchNamespace: namespace.name,
        uid: dataSources.prometheus,
        ...(traces ? { exemplarTraceIdDestinations: toTrace } : {}),
        alertmanager: { enabled: alertmanager },
      },
    },
  };
}

const toTrace = { datasourceUid: dataSources.tempo, traceIdLabelName: 'trace_id' };

/** It asks nobody outside for news, plugins or updates. */
function environment(url: string): Readonly<Record<string, string>> {
  return {
    GF_ANALYTICS_CHECK_FOR_PLUGIN_UPDATES: 'false',
    GF_ANALYTICS_CHECK_FOR_UPDATES: 'false',
    GF_ANALYTICS_REPORTING_ENABLED: 'false',
    GF_NEWS_NEWS_FEED_ENABLED: 'false',
    GF_PLUGINS_PREINSTALL_DISABLED: 'true',
    GF_SERVER_ROOT_URL: url,
  };
}
