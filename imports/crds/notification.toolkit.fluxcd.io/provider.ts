// Made by `npm run imports` from providers.notification.toolkit.fluxcd.io; do not edit.
import type { ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';
import { LocatedApiObject } from '../../../constructs/core/located.ts';
import { compact } from '../../compact.ts';

export class Provider extends LocatedApiObject {
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'notification.toolkit.fluxcd.io/v1beta3',
    kind: 'Provider',
  }
  public static manifest(props: ProviderProps = {}): any {
    return {
      ...Provider.GVK,
      ...toJson_ProviderProps(props),
    };
  }
  public constructor(scope: Construct, id: string, props: ProviderProps = {}) {
    super(scope, id, {
      ...Provider.GVK,
      ...props,
    });
  }
  public override toJson(): any {
    const resolved = super.toJson();
    return {
      ...Provider.GVK,
      ...toJson_ProviderProps(resolved),
    };
  }
}

export interface ProviderProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: ProviderSpec;
}

export function toJson_ProviderProps(obj: ProviderProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_ProviderSpec(obj.spec),
  };
  return compact(result);
}

export interface ProviderSpec {
  readonly address?: string;
  readonly certSecretRef?: ProviderSpecCertSecretRef;
  readonly channel?: string;
  readonly commitStatusExpr?: string;
  readonly interval?: string;
  readonly proxy?: string;
  readonly proxySecretRef?: ProviderSpecProxySecretRef;
  readonly secretRef?: ProviderSpecSecretRef;
  readonly serviceAccountName?: string;
  readonly suspend?: boolean;
  readonly timeout?: string;
  readonly type: ProviderSpecType;
  readonly username?: string;
}

export function toJson_ProviderSpec(obj: ProviderSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'address': obj.address,
    'certSecretRef': toJson_ProviderSpecCertSecretRef(obj.certSecretRef),
    'channel': obj.channel,
    'commitStatusExpr': obj.commitStatusExpr,
    'interval': obj.interval,
    'proxy': obj.proxy,
    'proxySecretRef': toJson_ProviderSpecProxySecretRef(obj.proxySecretRef),
    'secretRef': toJson_ProviderSpecSecretRef(obj.secretRef),
    'serviceAccountName': obj.serviceAccountName,
    'suspend': obj.suspend,
    'timeout': obj.timeout,
    'type': obj.type,
    'username': obj.username,
  };
  return compact(result);
}

export interface ProviderSpecCertSecretRef {
  readonly name: string;
}

export function toJson_ProviderSpecCertSecretRef(obj: ProviderSpecCertSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}

export interface ProviderSpecProxySecretRef {
  readonly name: string;
}

export function toJson_ProviderSpecProxySecretRef(obj: ProviderSpecProxySecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}

export interface ProviderSpecSecretRef {
  readonly name: string;
}

export function toJson_ProviderSpecSecretRef(obj: ProviderSpecSecretRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}

export const ProviderSpecType = {
  SLACK: "slack",
  DISCORD: "discord",
  MSTEAMS: "msteams",
  ROCKET: "rocket",
  GENERIC: "generic",
  GENERIC_HYPHEN_HMAC: "generic-hmac",
  GITHUB: "github",
  GITLAB: "gitlab",
  GITEA: "gitea",
  GITEAPULLREQUESTCOMMENT: "giteapullrequestcomment",
  BITBUCKETSERVER: "bitbucketserver",
  BITBUCKET: "bitbucket",
  AZUREDEVOPS: "azuredevops",
  GOOGLECHAT: "googlechat",
  GOOGLEPUBSUB: "googlepubsub",
  WEBEX: "webex",
  SENTRY: "sentry",
  AZUREEVENTHUB: "azureeventhub",
  TELEGRAM: "telegram",
  LARK: "lark",
  MATRIX: "matrix",
  OPSGENIE: "opsgenie",
  ALERTMANAGER: "alertmanager",
  GRAFANA: "grafana",
  GITHUBDISPATCH: "githubdispatch",
  GITHUBPULLREQUESTCOMMENT: "githubpullrequestcomment",
  GITLABMERGEREQUESTCOMMENT: "gitlabmergerequestcomment",
  PAGERDUTY: "pagerduty",
  DATADOG: "datadog",
  NATS: "nats",
  ZULIP: "zulip",
  OTEL: "otel",
} as const;
export type ProviderSpecType = (typeof ProviderSpecType)[keyof typeof ProviderSpecType];
