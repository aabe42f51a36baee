import { Capability } from './capability.ts';
import type { OwnedNamespace } from './owned-namespace.ts';
import type { Stage } from './stage.ts';

export interface GrafanaProps {
  /** Where it reads ConfigMaps; no other namespace is read. */
  readonly namespace: OwnedNamespace;
  /** Where a browser finds it. */
  readonly url: string;
}

/** A Grafana that takes its dashboards and data sources from ConfigMaps of its namespace. */
export class Grafana extends Capability {
  readonly namespace: OwnedNamespace;
  readonly url: string;
  /** Label of a ConfigMap whose every key is a dashboard `<name>.json`. */
  readonly dashboardLabels = { grafana_dashboard: '1' } as const;
  /** Label of a ConfigMap whose every key is a data source provisioning file. */
  readonly dataSourceLabels = { grafana_datasource: '1' } as const;

  constructor(provider: Stage, props: GrafanaProps) {
    super(provider);
    this.namespace = props.namespace;
    this.url = props.url;
  }

  /** Annotation that puts the dashboards of a ConfigMap into a folder; the folder is made when it is new. */
  folder(name: string): Readonly<Record<string, string>> {
    return { grafana_folder: name };
  }
}
