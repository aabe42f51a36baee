// Made by `npm run imports` from podmonitors.monitoring.coreos.com; do not edit.
import type { ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';
import { LocatedApiObject } from '../../../constructs/core/located.ts';
import { compact } from '../../compact.ts';

export class PodMonitor extends LocatedApiObject {
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'PodMonitor',
  }
  public static manifest(props: PodMonitorProps): any {
    return {
      ...PodMonitor.GVK,
      ...toJson_PodMonitorProps(props),
    };
  }
  public constructor(scope: Construct, id: string, props: PodMonitorProps) {
    super(scope, id, {
      ...PodMonitor.GVK,
      ...props,
    });
  }
  public override toJson(): any {
    const resolved = super.toJson();
    return {
      ...PodMonitor.GVK,
      ...toJson_PodMonitorProps(resolved),
    };
  }
}

export interface PodMonitorProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: PodMonitorSpec;
}

export function toJson_PodMonitorProps(obj: PodMonitorProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_PodMonitorSpec(obj.spec),
  };
  return compact(result);
}

export interface PodMonitorSpec {
  readonly attachMetadata?: PodMonitorSpecAttachMetadata;
  readonly bodySizeLimit?: string;
  readonly convertClassicHistogramsToNhcb?: boolean;
  readonly fallbackScrapeProtocol?: PodMonitorSpecFallbackScrapeProtocol;
  readonly jobLabel?: string;
  readonly keepDroppedTargets?: number;
  readonly labelLimit?: number;
  readonly labelNameLengthLimit?: number;
  readonly labelValueLengthLimit?: number;
  readonly namespaceSelector?: PodMonitorSpecNamespaceSelector;
  readonly nativeHistogramBucketLimit?: number;
  readonly nativeHistogramMinBucketFactor?: PodMonitorSpecNativeHistogramMinBucketFactor;
  readonly podMetricsEndpoints?: PodMonitorSpecPodMetricsEndpoints[];
  readonly podTargetLabels?: string[];
  readonly sampleLimit?: number;
  readonly scrapeClass?: string;
  readonly scrapeClassicHistograms?: boolean;
  readonly scrapeNativeHistograms?: boolean;
  readonly scrapeProtocols?: PodMonitorSpecScrapeProtocols[];
  readonly selector: PodMonitorSpecSelector;
  readonly selectorMechanism?: PodMonitorSpecSelectorMechanism;
  readonly targetLimit?: number;
}

export function toJson_PodMonitorSpec(obj: PodMonitorSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'attachMetadata': toJson_PodMonitorSpecAttachMetadata(obj.attachMetadata),
    'bodySizeLimit': obj.bodySizeLimit,
    'convertClassicHistogramsToNHCB': obj.convertClassicHistogramsToNhcb,
    'fallbackScrapeProtocol': obj.fallbackScrapeProtocol,
    'jobLabel': obj.jobLabel,
    'keepDroppedTargets': obj.keepDroppedTargets,
    'labelLimit': obj.labelLimit,
    'labelNameLengthLimit': obj.labelNameLengthLimit,
    'labelValueLengthLimit': obj.labelValueLengthLimit,
    'namespaceSelector': toJson_PodMonitorSpecNamespaceSelector(obj.namespaceSelector),
    'nativeHistogramBucketLimit': obj.nativeHistogramBucketLimit,
    'nativeHistogramMinBucketFactor': obj.nativeHistogramMinBucketFactor,
    'podMetricsEndpoints': obj.podMetricsEndpoints?.map(y => toJson_PodMonitorSpecPodMetricsEndpoints(y)),
    'podTargetLabels': obj.podTargetLabels?.map(y => y),
    'sampleLimit': obj.sampleLimit,
    'scrapeClass': obj.scrapeClass,
    'scrapeClassicHistograms': obj.scrapeClassicHistograms,
    'scrapeNativeHistograms': obj.scrapeNativeHistograms,
    'scrapeProtocols': obj.scrapeProtocols?.map(y => y),
    'selector': toJson_PodMonitorSpecSelector(obj.selector),
    'selectorMechanism': obj.selectorMechanism,
    'targetLimit': obj.targetLimit,
  };
  return compact(result);
}

export interface PodMonitorSpecAttachMetadata {
  readonly node?: boolean;
}

export function toJson_PodMonitorSpecAttachMetadata(obj: PodMonitorSpecAttachMetadata | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'node': obj.node,
  };
  return compact(result);
}

export const PodMonitorSpecFallbackScrapeProtocol = {
  PROMETHEUS_PROTO: "PrometheusProto",
  OPEN_METRICS_TEXT0_0_1: "OpenMetricsText0.0.1",
  OPEN_METRICS_TEXT1_0_0: "OpenMetricsText1.0.0",
  PROMETHEUS_TEXT0_0_4: "PrometheusText0.0.4",
  PROMETHEUS_TEXT1_0_0: "PrometheusText1.0.0",
} as const;
export type PodMonitorSpecFallbackScrapeProtocol = (typeof PodMonitorSpecFallbackScrapeProtocol)[keyof typeof PodMonitorSpecFallbackScrapeProtocol];

export interface PodMonitorSpecNamespaceSelector {
  readonly any?: boolean;
  readonly matchNames?: string[];
}

export function toJson_PodMonitorSpecNamespaceSelector(obj: PodMonitorSpecNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'any': obj.any,
    'matchNames': obj.matchNames?.map(y => y),
  };
  return compact(result);
}
export type PodMonitorSpecNativeHistogramMinBucketFactor = number | string;

export interface PodMonitorSpecPodMetricsEndpoints {
  readonly authorization?: PodMonitorSpecPodMetricsEndpointsAuthorization;
  readonly basicAuth?: PodMonitorSpecPodMetricsEndpointsBasicAuth;
  readonly bearerTokenSecret?: PodMonitorSpecPodMetricsEndpointsBearerTokenSecret;
  readonly enableHttp2?: boolean;
  readonly filterRunning?: boolean;
  readonly followRedirects?: boolean;
  readonly honorLabels?: boolean;
  readonly honorTimestamps?: boolean;
  readonly interval?: string;
  readonly metricRelabelings?: PodMonitorSpecPodMetricsEndpointsMetricRelabelings[];
  readonly noProxy?: string;
  readonly oauth2?: PodMonitorSpecPodMetricsEndpointsOauth2;
  readonly params?: { [key: string]: string[] };
  readonly path?: string;
  readonly port?: string;
  readonly portNumber?: number;
  readonly proxyConnectHeader?: { [key: string]: PodMonitorSpecPodMetricsEndpointsProxyConnectHeader[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly relabelings?: PodMonitorSpecPodMetricsEndpointsRelabelings[];
  readonly scheme?: PodMonitorSpecPodMetricsEndpointsScheme;
  readonly scrapeTimeout?: string;
  readonly targetPort?: PodMonitorSpecPodMetricsEndpointsTargetPort;
  readonly tlsConfig?: PodMonitorSpecPodMetricsEndpointsTlsConfig;
  readonly trackTimestampsStaleness?: boolean;
}

export function toJson_PodMonitorSpecPodMetricsEndpoints(obj: PodMonitorSpecPodMetricsEndpoints | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'authorization': toJson_PodMonitorSpecPodMetricsEndpointsAuthorization(obj.authorization),
    'basicAuth': toJson_PodMonitorSpecPodMetricsEndpointsBasicAuth(obj.basicAuth),
    'bearerTokenSecret': toJson_PodMonitorSpecPodMetricsEndpointsBearerTokenSecret(obj.bearerTokenSecret),
    'enableHttp2': obj.enableHttp2,
    'filterRunning': obj.filterRunning,
    'followRedirects': obj.followRedirects,
    'honorLabels': obj.honorLabels,
    'honorTimestamps': obj.honorTimestamps,
    'interval': obj.interval,
    'metricRelabelings': obj.metricRelabelings?.map(y => toJson_PodMonitorSpecPodMetricsEndpointsMetricRelabelings(y)),
    'noProxy': obj.noProxy,
    'oauth2': toJson_PodMonitorSpecPodMetricsEndpointsOauth2(obj.oauth2),
    'params': ((obj.params) === undefined) ? undefined : (compact(obj.params, (value) => value?.map(y => y))),
    'path': obj.path,
    'port': obj.port,
    'portNumber': obj.portNumber,
    'proxyConnectHeader': ((obj.proxyConnectHeader) === undefined) ? undefined : (compact(obj.proxyConnectHeader, (value) => value?.map(y => toJson_PodMonitorSpecPodMetricsEndpointsProxyConnectHeader(y)))),
    'proxyFromEnvironment': obj.proxyFromEnvironment,
    'proxyUrl': obj.proxyUrl,
    'relabelings': obj.relabelings?.map(y => toJson_PodMonitorSpecPodMetricsEndpointsRelabelings(y)),
    'scheme': obj.scheme,
    'scrapeTimeout': obj.scrapeTimeout,
    'targetPort': obj.targetPort,
    'tlsConfig': toJson_PodMonitorSpecPodMetricsEndpointsTlsConfig(obj.tlsConfig),
    'trackTimestampsStaleness': obj.trackTimestampsStaleness,
  };
  return compact(result);
}

export const PodMonitorSpecScrapeProtocols = {
  PROMETHEUS_PROTO: "PrometheusProto",
  OPEN_METRICS_TEXT0_0_1: "OpenMetricsText0.0.1",
  OPEN_METRICS_TEXT1_0_0: "OpenMetricsText1.0.0",
  PROMETHEUS_TEXT0_0_4: "PrometheusText0.0.4",
  PROMETHEUS_TEXT1_0_0: "PrometheusText1.0.0",
} as const;
export type PodMonitorSpecScrapeProtocols = (typeof PodMonitorSpecScrapeProtocols)[keyof typeof PodMonitorSpecScrapeProtocols];

export interface PodMonitorSpecSelector {
  readonly matchExpressions?: PodMonitorSpecSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_PodMonitorSpecSelector(obj: PodMonitorSpecSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_PodMonitorSpecSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export const PodMonitorSpecSelectorMechanism = {
  RELABEL_CONFIG: "RelabelConfig",
  ROLE_SELECTOR: "RoleSelector",
} as const;
export type PodMonitorSpecSelectorMechanism = (typeof PodMonitorSpecSelectorMechanism)[keyof typeof PodMonitorSpecSelectorMechanism];

export interface PodMonitorSpecPodMetricsEndpointsAuthorization {
  readonly credentials?: PodMonitorSpecPodMetricsEndpointsAuthorizationCredentials;
  readonly type?: string;
}

export function toJson_PodMonitorSpecPodMetricsEndpointsAuthorization(obj: PodMonitorSpecPodMetricsEndpointsAuthorization | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'credentials': toJson_PodMonitorSpecPodMetricsEndpointsAuthorizationCredentials(obj.credentials),
    'type': obj.type,
  };
  return compact(result);
}

export interface PodMonitorSpecPodMetricsEndpointsBasicAuth {
  readonly password?: PodMonitorSpecPodMetricsEndpointsBasicAuthPassword;
  readonly username?: PodMonitorSpecPodMetricsEndpointsBasicAuthUsername;
}

export function toJson_PodMonitorSpecPodMetricsEndpointsBasicAuth(obj: PodMonitorSpecPodMetricsEndpointsBasicAuth | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'password': toJson_PodMonitorSpecPodMetricsEndpointsBasicAuthPassword(obj.password),
    'username': toJson_PodMonitorSpecPodMetricsEndpointsBasicAuthUsername(obj.username),
  };
  return compact(result);
}

export interface PodMonitorSpecPodMetricsEndpointsBearerTokenSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_PodMonitorSpecPodMetricsEndpointsBearerTokenSecret(obj: PodMonitorSpecPodMetricsEndpointsBearerTokenSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface PodMonitorSpecPodMetricsEndpointsMetricRelabelings {
  readonly action?: PodMonitorSpecPodMetricsEndpointsMetricRelabelingsAction;
  readonly modulus?: number;
  readonly regex?: string;
  readonly replacement?: string;
  readonly separator?: string;
  readonly sourceLabels?: string[];
  readonly targetLabel?: string;
}

export function toJson_PodMonitorSpecPodMetricsEndpointsMetricRelabelings(obj: PodMonitorSpecPodMetricsEndpointsMetricRelabelings | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'action': obj.action,
    'modulus': obj.modulus,
    'regex': obj.regex,
    'replacement': obj.replacement,
    'separator': obj.separator,
    'sourceLabels': obj.sourceLabels?.map(y => y),
    'targetLabel': obj.targetLabel,
  };
  return compact(result);
}

export interface PodMonitorSpecPodMetricsEndpointsOauth2 {
  readonly clientId: PodMonitorSpecPodMetricsEndpointsOauth2ClientId;
  readonly clientSecret: PodMonitorSpecPodMetricsEndpointsOauth2ClientSecret;
  readonly endpointParams?: { [key: string]: string };
  readonly noProxy?: string;
  readonly proxyConnectHeader?: { [key: string]: PodMonitorSpecPodMetricsEndpointsOauth2ProxyConnectHeader[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly scopes?: string[];
  readonly tlsConfig?: PodMonitorSpecPodMetricsEndpointsOauth2TlsConfig;
  readonly tokenUrl: string;
}

export function toJson_PodMonitorSpecPodMetricsEndpointsOauth2(obj: PodMonitorSpecPodMetricsEndpointsOauth2 | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'clientId': toJson_PodMonitorSpecPodMetricsEndpointsOauth2ClientId(obj.clientId),
    'clientSecret': toJson_PodMonitorSpecPodMetricsEndpointsOauth2ClientSecret(obj.clientSecret),
    'endpointParams': ((obj.endpointParams) === undefined) ? undefined : (compact(obj.endpointParams)),
    'noProxy': obj.noProxy,
    'proxyConnectHeader': ((obj.proxyConnectHeader) === undefined) ? undefined : (compact(obj.proxyConnectHeader, (value) => value?.map(y => toJson_PodMonitorSpecPodMetricsEndpointsOauth2ProxyConnectHeader(y)))),
    'proxyFromEnvironment': obj.proxyFromEnvironment,
    'proxyUrl': obj.proxyUrl,
    'scopes': obj.scopes?.map(y => y),
    'tlsConfig': toJson_PodMonitorSpecPodMetricsEndpointsOauth2TlsConfig(obj.tlsConfig),
    'tokenUrl': obj.tokenUrl,
  };
  return compact(result);
}

export interface PodMonitorSpecPodMetricsEndpointsProxyConnectHeader {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_PodMonitorSpecPodMetricsEndpointsProxyConnectHeader(obj: PodMonitorSpecPodMetricsEndpointsProxyConnectHeader | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface PodMonitorSpecPodMetricsEndpointsRelabelings {
  readonly action?: PodMonitorSpecPodMetricsEndpointsRelabelingsAction;
  readonly modulus?: number;
  readonly regex?: string;
  readonly replacement?: string;
  readonly separator?: string;
  readonly sourceLabels?: string[];
  readonly targetLabel?: string;
}

export function toJson_PodMonitorSpecPodMetricsEndpointsRelabelings(obj: PodMonitorSpecPodMetricsEndpointsRelabelings | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'action': obj.action,
    'modulus': obj.modulus,
    'regex': obj.regex,
    'replacement': obj.replacement,
    'separator': obj.separator,
    'sourceLabels': obj.sourceLabels?.map(y => y),
    'targetLabel': obj.targetLabel,
  };
  return compact(result);
}

export const PodMonitorSpecPodMetricsEndpointsScheme = {
  HTTP: "http",
  HTTPS: "https",
} as const;
export type PodMonitorSpecPodMetricsEndpointsScheme = (typeof PodMonitorSpecPodMetricsEndpointsScheme)[keyof typeof PodMonitorSpecPodMetricsEndpointsScheme];
export type PodMonitorSpecPodMetricsEndpointsTargetPort = number | string;

export interface PodMonitorSpecPodMetricsEndpointsTlsConfig {
  readonly ca?: PodMonitorSpecPodMetricsEndpointsTlsConfigCa;
  readonly cert?: PodMonitorSpecPodMetricsEndpointsTlsConfigCert;
  readonly insecureSkipVerify?: boolean;
  readonly keySecret?: PodMonitorSpecPodMetricsEndpointsTlsConfigKeySecret;
  readonly maxVersion?: PodMonitorSpecPodMetricsEndpointsTlsConfigMaxVersion;
  readonly minVersion?: PodMonitorSpecPodMetricsEndpointsTlsConfigMinVersion;
  readonly serverName?: string;
}

export function toJson_PodMonitorSpecPodMetricsEndpointsTlsConfig(obj: PodMonitorSpecPodMetricsEndpointsTlsConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ca': toJson_PodMonitorSpecPodMetricsEndpointsTlsConfigCa(obj.ca),
    'cert': toJson_PodMonitorSpecPodMetricsEndpointsTlsConfigCert(obj.cert),
    'insecureSkipVerify': obj.insecureSkipVerify,
    'keySecret': toJson_PodMonitorSpecPodMetricsEndpointsTlsConfigKeySecret(obj.keySecret),
    'maxVersion': obj.maxVersion,
    'minVersion': obj.minVersion,
    'serverName': obj.serverName,
  };
  return compact(result);
}

export interface PodMonitorSpecSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_PodMonitorSpecSelectorMatchExpressions(obj: PodMonitorSpecSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface PodMonitorSpecPodMetricsEndpointsAuthorizationCredentials {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_PodMonitorSpecPodMetricsEndpointsAuthorizationCredentials(obj: PodMonitorSpecPodMetricsEndpointsAuthorizationCredentials | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface PodMonitorSpecPodMetricsEndpointsBasicAuthPassword {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_PodMonitorSpecPodMetricsEndpointsBasicAuthPassword(obj: PodMonitorSpecPodMetricsEndpointsBasicAuthPassword | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface PodMonitorSpecPodMetricsEndpointsBasicAuthUsername {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_PodMonitorSpecPodMetricsEndpointsBasicAuthUsername(obj: PodMonitorSpecPodMetricsEndpointsBasicAuthUsername | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export const PodMonitorSpecPodMetricsEndpointsMetricRelabelingsAction = {
  REPLACE: "replace",
  KEEP: "keep",
  DROP: "drop",
  HASHMOD: "hashmod",
  LABELMAP: "labelmap",
  LABELDROP: "labeldrop",
  LABELKEEP: "labelkeep",
  LOWERCASE: "lowercase",
  UPPERCASE: "uppercase",
  KEEPEQUAL: "keepequal",
  DROPEQUAL: "dropequal",
} as const;
export type PodMonitorSpecPodMetricsEndpointsMetricRelabelingsAction = (typeof PodMonitorSpecPodMetricsEndpointsMetricRelabelingsAction)[keyof typeof PodMonitorSpecPodMetricsEndpointsMetricRelabelingsAction];

export interface PodMonitorSpecPodMetricsEndpointsOauth2ClientId {
  readonly configMap?: PodMonitorSpecPodMetricsEndpointsOauth2ClientIdConfigMap;
  readonly secret?: PodMonitorSpecPodMetricsEndpointsOauth2ClientIdSecret;
}

export function toJson_PodMonitorSpecPodMetricsEndpointsOauth2ClientId(obj: PodMonitorSpecPodMetricsEndpointsOauth2ClientId | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_PodMonitorSpecPodMetricsEndpointsOauth2ClientIdConfigMap(obj.configMap),
    'secret': toJson_PodMonitorSpecPodMetricsEndpointsOauth2ClientIdSecret(obj.secret),
  };
  return compact(result);
}

export interface PodMonitorSpecPodMetricsEndpointsOauth2ClientSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_PodMonitorSpecPodMetricsEndpointsOauth2ClientSecret(obj: PodMonitorSpecPodMetricsEndpointsOauth2ClientSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface PodMonitorSpecPodMetricsEndpointsOauth2ProxyConnectHeader {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_PodMonitorSpecPodMetricsEndpointsOauth2ProxyConnectHeader(obj: PodMonitorSpecPodMetricsEndpointsOauth2ProxyConnectHeader | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface PodMonitorSpecPodMetricsEndpointsOauth2TlsConfig {
  readonly ca?: PodMonitorSpecPodMetricsEndpointsOauth2TlsConfigCa;
  readonly cert?: PodMonitorSpecPodMetricsEndpointsOauth2TlsConfigCert;
  readonly insecureSkipVerify?: boolean;
  readonly keySecret?: PodMonitorSpecPodMetricsEndpointsOauth2TlsConfigKeySecret;
  readonly maxVersion?: PodMonitorSpecPodMetricsEndpointsOauth2TlsConfigMaxVersion;
  readonly minVersion?: PodMonitorSpecPodMetricsEndpointsOauth2TlsConfigMinVersion;
  readonly serverName?: string;
}

export function toJson_PodMonitorSpecPodMetricsEndpointsOauth2TlsConfig(obj: PodMonitorSpecPodMetricsEndpointsOauth2TlsConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ca': toJson_PodMonitorSpecPodMetricsEndpointsOauth2TlsConfigCa(obj.ca),
    'cert': toJson_PodMonitorSpecPodMetricsEndpointsOauth2TlsConfigCert(obj.cert),
    'insecureSkipVerify': obj.insecureSkipVerify,
    'keySecret': toJson_PodMonitorSpecPodMetricsEndpointsOauth2TlsConfigKeySecret(obj.keySecret),
    'maxVersion': obj.maxVersion,
    'minVersion': obj.minVersion,
    'serverName': obj.serverName,
  };
  return compact(result);
}

export const PodMonitorSpecPodMetricsEndpointsRelabelingsAction = {
  REPLACE: "replace",
  KEEP: "keep",
  DROP: "drop",
  HASHMOD: "hashmod",
  LABELMAP: "labelmap",
  LABELDROP: "labeldrop",
  LABELKEEP: "labelkeep",
  LOWERCASE: "lowercase",
  UPPERCASE: "uppercase",
  KEEPEQUAL: "keepequal",
  DROPEQUAL: "dropequal",
} as const;
export type PodMonitorSpecPodMetricsEndpointsRelabelingsAction = (typeof PodMonitorSpecPodMetricsEndpointsRelabelingsAction)[keyof typeof PodMonitorSpecPodMetricsEndpointsRelabelingsAction];

export interface PodMonitorSpecPodMetricsEndpointsTlsConfigCa {
  readonly configMap?: PodMonitorSpecPodMetricsEndpointsTlsConfigCaConfigMap;
  readonly secret?: PodMonitorSpecPodMetricsEndpointsTlsConfigCaSecret;
}

export function toJson_PodMonitorSpecPodMetricsEndpointsTlsConfigCa(obj: PodMonitorSpecPodMetricsEndpointsTlsConfigCa | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_PodMonitorSpecPodMetricsEndpointsTlsConfigCaConfigMap(obj.configMap),
    'secret': toJson_PodMonitorSpecPodMetricsEndpointsTlsConfigCaSecret(obj.secret),
  };
  return compact(result);
}

export interface PodMonitorSpecPodMetricsEndpointsTlsConfigCert {
  readonly configMap?: PodMonitorSpecPodMetricsEndpointsTlsConfigCertConfigMap;
  readonly secret?: PodMonitorSpecPodMetricsEndpointsTlsConfigCertSecret;
}

export function toJson_PodMonitorSpecPodMetricsEndpointsTlsConfigCert(obj: PodMonitorSpecPodMetricsEndpointsTlsConfigCert | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_PodMonitorSpecPodMetricsEndpointsTlsConfigCertConfigMap(obj.configMap),
    'secret': toJson_PodMonitorSpecPodMetricsEndpointsTlsConfigCertSecret(obj.secret),
  };
  return compact(result);
}

export interface PodMonitorSpecPodMetricsEndpointsTlsConfigKeySecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_PodMonitorSpecPodMetricsEndpointsTlsConfigKeySecret(obj: PodMonitorSpecPodMetricsEndpointsTlsConfigKeySecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export const PodMonitorSpecPodMetricsEndpointsTlsConfigMaxVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type PodMonitorSpecPodMetricsEndpointsTlsConfigMaxVersion = (typeof PodMonitorSpecPodMetricsEndpointsTlsConfigMaxVersion)[keyof typeof PodMonitorSpecPodMetricsEndpointsTlsConfigMaxVersion];

export const PodMonitorSpecPodMetricsEndpointsTlsConfigMinVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type PodMonitorSpecPodMetricsEndpointsTlsConfigMinVersion = (typeof PodMonitorSpecPodMetricsEndpointsTlsConfigMinVersion)[keyof typeof PodMonitorSpecPodMetricsEndpointsTlsConfigMinVersion];

export interface PodMonitorSpecPodMetricsEndpointsOauth2ClientIdConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_PodMonitorSpecPodMetricsEndpointsOauth2ClientIdConfigMap(obj: PodMonitorSpecPodMetricsEndpointsOauth2ClientIdConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface PodMonitorSpecPodMetricsEndpointsOauth2ClientIdSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_PodMonitorSpecPodMetricsEndpointsOauth2ClientIdSecret(obj: PodMonitorSpecPodMetricsEndpointsOauth2ClientIdSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface PodMonitorSpecPodMetricsEndpointsOauth2TlsConfigCa {
  readonly configMap?: PodMonitorSpecPodMetricsEndpointsOauth2TlsConfigCaConfigMap;
  readonly secret?: PodMonitorSpecPodMetricsEndpointsOauth2TlsConfigCaSecret;
}

export function toJson_PodMonitorSpecPodMetricsEndpointsOauth2TlsConfigCa(obj: PodMonitorSpecPodMetricsEndpointsOauth2TlsConfigCa | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_PodMonitorSpecPodMetricsEndpointsOauth2TlsConfigCaConfigMap(obj.configMap),
    'secret': toJson_PodMonitorSpecPodMetricsEndpointsOauth2TlsConfigCaSecret(obj.secret),
  };
  return compact(result);
}

export interface PodMonitorSpecPodMetricsEndpointsOauth2TlsConfigCert {
  readonly configMap?: PodMonitorSpecPodMetricsEndpointsOauth2TlsConfigCertConfigMap;
  readonly secret?: PodMonitorSpecPodMetricsEndpointsOauth2TlsConfigCertSecret;
}

export function toJson_PodMonitorSpecPodMetricsEndpointsOauth2TlsConfigCert(obj: PodMonitorSpecPodMetricsEndpointsOauth2TlsConfigCert | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_PodMonitorSpecPodMetricsEndpointsOauth2TlsConfigCertConfigMap(obj.configMap),
    'secret': toJson_PodMonitorSpecPodMetricsEndpointsOauth2TlsConfigCertSecret(obj.secret),
  };
  return compact(result);
}

export interface PodMonitorSpecPodMetricsEndpointsOauth2TlsConfigKeySecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_PodMonitorSpecPodMetricsEndpointsOauth2TlsConfigKeySecret(obj: PodMonitorSpecPodMetricsEndpointsOauth2TlsConfigKeySecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export const PodMonitorSpecPodMetricsEndpointsOauth2TlsConfigMaxVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type PodMonitorSpecPodMetricsEndpointsOauth2TlsConfigMaxVersion = (typeof PodMonitorSpecPodMetricsEndpointsOauth2TlsConfigMaxVersion)[keyof typeof PodMonitorSpecPodMetricsEndpointsOauth2TlsConfigMaxVersion];

export const PodMonitorSpecPodMetricsEndpointsOauth2TlsConfigMinVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type PodMonitorSpecPodMetricsEndpointsOauth2TlsConfigMinVersion = (typeof PodMonitorSpecPodMetricsEndpointsOauth2TlsConfigMinVersion)[keyof typeof PodMonitorSpecPodMetricsEndpointsOauth2TlsConfigMinVersion];

export interface PodMonitorSpecPodMetricsEndpointsTlsConfigCaConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_PodMonitorSpecPodMetricsEndpointsTlsConfigCaConfigMap(obj: PodMonitorSpecPodMetricsEndpointsTlsConfigCaConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface PodMonitorSpecPodMetricsEndpointsTlsConfigCaSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_PodMonitorSpecPodMetricsEndpointsTlsConfigCaSecret(obj: PodMonitorSpecPodMetricsEndpointsTlsConfigCaSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface PodMonitorSpecPodMetricsEndpointsTlsConfigCertConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_PodMonitorSpecPodMetricsEndpointsTlsConfigCertConfigMap(obj: PodMonitorSpecPodMetricsEndpointsTlsConfigCertConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface PodMonitorSpecPodMetricsEndpointsTlsConfigCertSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_PodMonitorSpecPodMetricsEndpointsTlsConfigCertSecret(obj: PodMonitorSpecPodMetricsEndpointsTlsConfigCertSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface PodMonitorSpecPodMetricsEndpointsOauth2TlsConfigCaConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_PodMonitorSpecPodMetricsEndpointsOauth2TlsConfigCaConfigMap(obj: PodMonitorSpecPodMetricsEndpointsOauth2TlsConfigCaConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface PodMonitorSpecPodMetricsEndpointsOauth2TlsConfigCaSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_PodMonitorSpecPodMetricsEndpointsOauth2TlsConfigCaSecret(obj: PodMonitorSpecPodMetricsEndpointsOauth2TlsConfigCaSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface PodMonitorSpecPodMetricsEndpointsOauth2TlsConfigCertConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_PodMonitorSpecPodMetricsEndpointsOauth2TlsConfigCertConfigMap(obj: PodMonitorSpecPodMetricsEndpointsOauth2TlsConfigCertConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface PodMonitorSpecPodMetricsEndpointsOauth2TlsConfigCertSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_PodMonitorSpecPodMetricsEndpointsOauth2TlsConfigCertSecret(obj: PodMonitorSpecPodMetricsEndpointsOauth2TlsConfigCertSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}
