// Made by `npm run imports` from servicemonitors.monitoring.coreos.com; do not edit.
import type { ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';
import { LocatedApiObject } from '../../../constructs/core/located.ts';
import { compact } from '../../compact.ts';

export class ServiceMonitor extends LocatedApiObject {
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'ServiceMonitor',
  }
  public static manifest(props: ServiceMonitorProps): any {
    return {
      ...ServiceMonitor.GVK,
      ...toJson_ServiceMonitorProps(props),
    };
  }
  public constructor(scope: Construct, id: string, props: ServiceMonitorProps) {
    super(scope, id, {
      ...ServiceMonitor.GVK,
      ...props,
    });
  }
  public override toJson(): any {
    const resolved = super.toJson();
    return {
      ...ServiceMonitor.GVK,
      ...toJson_ServiceMonitorProps(resolved),
    };
  }
}

export interface ServiceMonitorProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec: ServiceMonitorSpec;
}

export function toJson_ServiceMonitorProps(obj: ServiceMonitorProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_ServiceMonitorSpec(obj.spec),
  };
  return compact(result);
}

export interface ServiceMonitorSpec {
  readonly attachMetadata?: ServiceMonitorSpecAttachMetadata;
  readonly bodySizeLimit?: string;
  readonly convertClassicHistogramsToNhcb?: boolean;
  readonly endpoints: ServiceMonitorSpecEndpoints[];
  readonly fallbackScrapeProtocol?: ServiceMonitorSpecFallbackScrapeProtocol;
  readonly jobLabel?: string;
  readonly keepDroppedTargets?: number;
  readonly labelLimit?: number;
  readonly labelNameLengthLimit?: number;
  readonly labelValueLengthLimit?: number;
  readonly namespaceSelector?: ServiceMonitorSpecNamespaceSelector;
  readonly nativeHistogramBucketLimit?: number;
  readonly nativeHistogramMinBucketFactor?: ServiceMonitorSpecNativeHistogramMinBucketFactor;
  readonly podTargetLabels?: string[];
  readonly sampleLimit?: number;
  readonly scrapeClass?: string;
  readonly scrapeClassicHistograms?: boolean;
  readonly scrapeNativeHistograms?: boolean;
  readonly scrapeProtocols?: ServiceMonitorSpecScrapeProtocols[];
  readonly selector: ServiceMonitorSpecSelector;
  readonly selectorMechanism?: ServiceMonitorSpecSelectorMechanism;
  readonly serviceDiscoveryRole?: ServiceMonitorSpecServiceDiscoveryRole;
  readonly targetLabels?: string[];
  readonly targetLimit?: number;
}

export function toJson_ServiceMonitorSpec(obj: ServiceMonitorSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'attachMetadata': toJson_ServiceMonitorSpecAttachMetadata(obj.attachMetadata),
    'bodySizeLimit': obj.bodySizeLimit,
    'convertClassicHistogramsToNHCB': obj.convertClassicHistogramsToNhcb,
    'endpoints': obj.endpoints?.map(y => toJson_ServiceMonitorSpecEndpoints(y)),
    'fallbackScrapeProtocol': obj.fallbackScrapeProtocol,
    'jobLabel': obj.jobLabel,
    'keepDroppedTargets': obj.keepDroppedTargets,
    'labelLimit': obj.labelLimit,
    'labelNameLengthLimit': obj.labelNameLengthLimit,
    'labelValueLengthLimit': obj.labelValueLengthLimit,
    'namespaceSelector': toJson_ServiceMonitorSpecNamespaceSelector(obj.namespaceSelector),
    'nativeHistogramBucketLimit': obj.nativeHistogramBucketLimit,
    'nativeHistogramMinBucketFactor': obj.nativeHistogramMinBucketFactor,
    'podTargetLabels': obj.podTargetLabels?.map(y => y),
    'sampleLimit': obj.sampleLimit,
    'scrapeClass': obj.scrapeClass,
    'scrapeClassicHistograms': obj.scrapeClassicHistograms,
    'scrapeNativeHistograms': obj.scrapeNativeHistograms,
    'scrapeProtocols': obj.scrapeProtocols?.map(y => y),
    'selector': toJson_ServiceMonitorSpecSelector(obj.selector),
    'selectorMechanism': obj.selectorMechanism,
    'serviceDiscoveryRole': obj.serviceDiscoveryRole,
    'targetLabels': obj.targetLabels?.map(y => y),
    'targetLimit': obj.targetLimit,
  };
  return compact(result);
}

export interface ServiceMonitorSpecAttachMetadata {
  readonly node?: boolean;
}

export function toJson_ServiceMonitorSpecAttachMetadata(obj: ServiceMonitorSpecAttachMetadata | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'node': obj.node,
  };
  return compact(result);
}

export interface ServiceMonitorSpecEndpoints {
  readonly authorization?: ServiceMonitorSpecEndpointsAuthorization;
  readonly basicAuth?: ServiceMonitorSpecEndpointsBasicAuth;
  readonly bearerTokenFile?: string;
  readonly bearerTokenSecret?: ServiceMonitorSpecEndpointsBearerTokenSecret;
  readonly enableHttp2?: boolean;
  readonly filterRunning?: boolean;
  readonly followRedirects?: boolean;
  readonly honorLabels?: boolean;
  readonly honorTimestamps?: boolean;
  readonly interval?: string;
  readonly metricRelabelings?: ServiceMonitorSpecEndpointsMetricRelabelings[];
  readonly noProxy?: string;
  readonly oauth2?: ServiceMonitorSpecEndpointsOauth2;
  readonly params?: { [key: string]: string[] };
  readonly path?: string;
  readonly port?: string;
  readonly proxyConnectHeader?: { [key: string]: ServiceMonitorSpecEndpointsProxyConnectHeader[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly relabelings?: ServiceMonitorSpecEndpointsRelabelings[];
  readonly scheme?: ServiceMonitorSpecEndpointsScheme;
  readonly scrapeTimeout?: string;
  readonly targetPort?: ServiceMonitorSpecEndpointsTargetPort;
  readonly tlsConfig?: ServiceMonitorSpecEndpointsTlsConfig;
  readonly trackTimestampsStaleness?: boolean;
}

export function toJson_ServiceMonitorSpecEndpoints(obj: ServiceMonitorSpecEndpoints | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'authorization': toJson_ServiceMonitorSpecEndpointsAuthorization(obj.authorization),
    'basicAuth': toJson_ServiceMonitorSpecEndpointsBasicAuth(obj.basicAuth),
    'bearerTokenFile': obj.bearerTokenFile,
    'bearerTokenSecret': toJson_ServiceMonitorSpecEndpointsBearerTokenSecret(obj.bearerTokenSecret),
    'enableHttp2': obj.enableHttp2,
    'filterRunning': obj.filterRunning,
    'followRedirects': obj.followRedirects,
    'honorLabels': obj.honorLabels,
    'honorTimestamps': obj.honorTimestamps,
    'interval': obj.interval,
    'metricRelabelings': obj.metricRelabelings?.map(y => toJson_ServiceMonitorSpecEndpointsMetricRelabelings(y)),
    'noProxy': obj.noProxy,
    'oauth2': toJson_ServiceMonitorSpecEndpointsOauth2(obj.oauth2),
    'params': ((obj.params) === undefined) ? undefined : (compact(obj.params, (value) => value?.map(y => y))),
    'path': obj.path,
    'port': obj.port,
    'proxyConnectHeader': ((obj.proxyConnectHeader) === undefined) ? undefined : (compact(obj.proxyConnectHeader, (value) => value?.map(y => toJson_ServiceMonitorSpecEndpointsProxyConnectHeader(y)))),
    'proxyFromEnvironment': obj.proxyFromEnvironment,
    'proxyUrl': obj.proxyUrl,
    'relabelings': obj.relabelings?.map(y => toJson_ServiceMonitorSpecEndpointsRelabelings(y)),
    'scheme': obj.scheme,
    'scrapeTimeout': obj.scrapeTimeout,
    'targetPort': obj.targetPort,
    'tlsConfig': toJson_ServiceMonitorSpecEndpointsTlsConfig(obj.tlsConfig),
    'trackTimestampsStaleness': obj.trackTimestampsStaleness,
  };
  return compact(result);
}

export const ServiceMonitorSpecFallbackScrapeProtocol = {
  PROMETHEUS_PROTO: "PrometheusProto",
  OPEN_METRICS_TEXT0_0_1: "OpenMetricsText0.0.1",
  OPEN_METRICS_TEXT1_0_0: "OpenMetricsText1.0.0",
  PROMETHEUS_TEXT0_0_4: "PrometheusText0.0.4",
  PROMETHEUS_TEXT1_0_0: "PrometheusText1.0.0",
} as const;
export type ServiceMonitorSpecFallbackScrapeProtocol = (typeof ServiceMonitorSpecFallbackScrapeProtocol)[keyof typeof ServiceMonitorSpecFallbackScrapeProtocol];

export interface ServiceMonitorSpecNamespaceSelector {
  readonly any?: boolean;
  readonly matchNames?: string[];
}

export function toJson_ServiceMonitorSpecNamespaceSelector(obj: ServiceMonitorSpecNamespaceSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'any': obj.any,
    'matchNames': obj.matchNames?.map(y => y),
  };
  return compact(result);
}
export type ServiceMonitorSpecNativeHistogramMinBucketFactor = number | string;

export const ServiceMonitorSpecScrapeProtocols = {
  PROMETHEUS_PROTO: "PrometheusProto",
  OPEN_METRICS_TEXT0_0_1: "OpenMetricsText0.0.1",
  OPEN_METRICS_TEXT1_0_0: "OpenMetricsText1.0.0",
  PROMETHEUS_TEXT0_0_4: "PrometheusText0.0.4",
  PROMETHEUS_TEXT1_0_0: "PrometheusText1.0.0",
} as const;
export type ServiceMonitorSpecScrapeProtocols = (typeof ServiceMonitorSpecScrapeProtocols)[keyof typeof ServiceMonitorSpecScrapeProtocols];

export interface ServiceMonitorSpecSelector {
  readonly matchExpressions?: ServiceMonitorSpecSelectorMatchExpressions[];
  readonly matchLabels?: { [key: string]: string };
}

export function toJson_ServiceMonitorSpecSelector(obj: ServiceMonitorSpecSelector | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'matchExpressions': obj.matchExpressions?.map(y => toJson_ServiceMonitorSpecSelectorMatchExpressions(y)),
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
  };
  return compact(result);
}

export const ServiceMonitorSpecSelectorMechanism = {
  RELABEL_CONFIG: "RelabelConfig",
  ROLE_SELECTOR: "RoleSelector",
} as const;
export type ServiceMonitorSpecSelectorMechanism = (typeof ServiceMonitorSpecSelectorMechanism)[keyof typeof ServiceMonitorSpecSelectorMechanism];

export const ServiceMonitorSpecServiceDiscoveryRole = {
  ENDPOINTS: "Endpoints",
  ENDPOINT_SLICE: "EndpointSlice",
} as const;
export type ServiceMonitorSpecServiceDiscoveryRole = (typeof ServiceMonitorSpecServiceDiscoveryRole)[keyof typeof ServiceMonitorSpecServiceDiscoveryRole];

export interface ServiceMonitorSpecEndpointsAuthorization {
  readonly credentials?: ServiceMonitorSpecEndpointsAuthorizationCredentials;
  readonly type?: string;
}

export function toJson_ServiceMonitorSpecEndpointsAuthorization(obj: ServiceMonitorSpecEndpointsAuthorization | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'credentials': toJson_ServiceMonitorSpecEndpointsAuthorizationCredentials(obj.credentials),
    'type': obj.type,
  };
  return compact(result);
}

export interface ServiceMonitorSpecEndpointsBasicAuth {
  readonly password?: ServiceMonitorSpecEndpointsBasicAuthPassword;
  readonly username?: ServiceMonitorSpecEndpointsBasicAuthUsername;
}

export function toJson_ServiceMonitorSpecEndpointsBasicAuth(obj: ServiceMonitorSpecEndpointsBasicAuth | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'password': toJson_ServiceMonitorSpecEndpointsBasicAuthPassword(obj.password),
    'username': toJson_ServiceMonitorSpecEndpointsBasicAuthUsername(obj.username),
  };
  return compact(result);
}

export interface ServiceMonitorSpecEndpointsBearerTokenSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_ServiceMonitorSpecEndpointsBearerTokenSecret(obj: ServiceMonitorSpecEndpointsBearerTokenSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface ServiceMonitorSpecEndpointsMetricRelabelings {
  readonly action?: ServiceMonitorSpecEndpointsMetricRelabelingsAction;
  readonly modulus?: number;
  readonly regex?: string;
  readonly replacement?: string;
  readonly separator?: string;
  readonly sourceLabels?: string[];
  readonly targetLabel?: string;
}

export function toJson_ServiceMonitorSpecEndpointsMetricRelabelings(obj: ServiceMonitorSpecEndpointsMetricRelabelings | undefined): Record<string, any> | undefined {
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

export interface ServiceMonitorSpecEndpointsOauth2 {
  readonly clientId: ServiceMonitorSpecEndpointsOauth2ClientId;
  readonly clientSecret: ServiceMonitorSpecEndpointsOauth2ClientSecret;
  readonly endpointParams?: { [key: string]: string };
  readonly noProxy?: string;
  readonly proxyConnectHeader?: { [key: string]: ServiceMonitorSpecEndpointsOauth2ProxyConnectHeader[] };
  readonly proxyFromEnvironment?: boolean;
  readonly proxyUrl?: string;
  readonly scopes?: string[];
  readonly tlsConfig?: ServiceMonitorSpecEndpointsOauth2TlsConfig;
  readonly tokenUrl: string;
}

export function toJson_ServiceMonitorSpecEndpointsOauth2(obj: ServiceMonitorSpecEndpointsOauth2 | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'clientId': toJson_ServiceMonitorSpecEndpointsOauth2ClientId(obj.clientId),
    'clientSecret': toJson_ServiceMonitorSpecEndpointsOauth2ClientSecret(obj.clientSecret),
    'endpointParams': ((obj.endpointParams) === undefined) ? undefined : (compact(obj.endpointParams)),
    'noProxy': obj.noProxy,
    'proxyConnectHeader': ((obj.proxyConnectHeader) === undefined) ? undefined : (compact(obj.proxyConnectHeader, (value) => value?.map(y => toJson_ServiceMonitorSpecEndpointsOauth2ProxyConnectHeader(y)))),
    'proxyFromEnvironment': obj.proxyFromEnvironment,
    'proxyUrl': obj.proxyUrl,
    'scopes': obj.scopes?.map(y => y),
    'tlsConfig': toJson_ServiceMonitorSpecEndpointsOauth2TlsConfig(obj.tlsConfig),
    'tokenUrl': obj.tokenUrl,
  };
  return compact(result);
}

export interface ServiceMonitorSpecEndpointsProxyConnectHeader {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_ServiceMonitorSpecEndpointsProxyConnectHeader(obj: ServiceMonitorSpecEndpointsProxyConnectHeader | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface ServiceMonitorSpecEndpointsRelabelings {
  readonly action?: ServiceMonitorSpecEndpointsRelabelingsAction;
  readonly modulus?: number;
  readonly regex?: string;
  readonly replacement?: string;
  readonly separator?: string;
  readonly sourceLabels?: string[];
  readonly targetLabel?: string;
}

export function toJson_ServiceMonitorSpecEndpointsRelabelings(obj: ServiceMonitorSpecEndpointsRelabelings | undefined): Record<string, any> | undefined {
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

export const ServiceMonitorSpecEndpointsScheme = {
  HTTP: "http",
  HTTPS: "https",
} as const;
export type ServiceMonitorSpecEndpointsScheme = (typeof ServiceMonitorSpecEndpointsScheme)[keyof typeof ServiceMonitorSpecEndpointsScheme];
export type ServiceMonitorSpecEndpointsTargetPort = number | string;

export interface ServiceMonitorSpecEndpointsTlsConfig {
  readonly ca?: ServiceMonitorSpecEndpointsTlsConfigCa;
  readonly caFile?: string;
  readonly cert?: ServiceMonitorSpecEndpointsTlsConfigCert;
  readonly certFile?: string;
  readonly insecureSkipVerify?: boolean;
  readonly keyFile?: string;
  readonly keySecret?: ServiceMonitorSpecEndpointsTlsConfigKeySecret;
  readonly maxVersion?: ServiceMonitorSpecEndpointsTlsConfigMaxVersion;
  readonly minVersion?: ServiceMonitorSpecEndpointsTlsConfigMinVersion;
  readonly serverName?: string;
}

export function toJson_ServiceMonitorSpecEndpointsTlsConfig(obj: ServiceMonitorSpecEndpointsTlsConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ca': toJson_ServiceMonitorSpecEndpointsTlsConfigCa(obj.ca),
    'caFile': obj.caFile,
    'cert': toJson_ServiceMonitorSpecEndpointsTlsConfigCert(obj.cert),
    'certFile': obj.certFile,
    'insecureSkipVerify': obj.insecureSkipVerify,
    'keyFile': obj.keyFile,
    'keySecret': toJson_ServiceMonitorSpecEndpointsTlsConfigKeySecret(obj.keySecret),
    'maxVersion': obj.maxVersion,
    'minVersion': obj.minVersion,
    'serverName': obj.serverName,
  };
  return compact(result);
}

export interface ServiceMonitorSpecSelectorMatchExpressions {
  readonly key: string;
  readonly operator: string;
  readonly values?: string[];
}

export function toJson_ServiceMonitorSpecSelectorMatchExpressions(obj: ServiceMonitorSpecSelectorMatchExpressions | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'operator': obj.operator,
    'values': obj.values?.map(y => y),
  };
  return compact(result);
}

export interface ServiceMonitorSpecEndpointsAuthorizationCredentials {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_ServiceMonitorSpecEndpointsAuthorizationCredentials(obj: ServiceMonitorSpecEndpointsAuthorizationCredentials | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface ServiceMonitorSpecEndpointsBasicAuthPassword {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_ServiceMonitorSpecEndpointsBasicAuthPassword(obj: ServiceMonitorSpecEndpointsBasicAuthPassword | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface ServiceMonitorSpecEndpointsBasicAuthUsername {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_ServiceMonitorSpecEndpointsBasicAuthUsername(obj: ServiceMonitorSpecEndpointsBasicAuthUsername | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export const ServiceMonitorSpecEndpointsMetricRelabelingsAction = {
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
export type ServiceMonitorSpecEndpointsMetricRelabelingsAction = (typeof ServiceMonitorSpecEndpointsMetricRelabelingsAction)[keyof typeof ServiceMonitorSpecEndpointsMetricRelabelingsAction];

export interface ServiceMonitorSpecEndpointsOauth2ClientId {
  readonly configMap?: ServiceMonitorSpecEndpointsOauth2ClientIdConfigMap;
  readonly secret?: ServiceMonitorSpecEndpointsOauth2ClientIdSecret;
}

export function toJson_ServiceMonitorSpecEndpointsOauth2ClientId(obj: ServiceMonitorSpecEndpointsOauth2ClientId | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_ServiceMonitorSpecEndpointsOauth2ClientIdConfigMap(obj.configMap),
    'secret': toJson_ServiceMonitorSpecEndpointsOauth2ClientIdSecret(obj.secret),
  };
  return compact(result);
}

export interface ServiceMonitorSpecEndpointsOauth2ClientSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_ServiceMonitorSpecEndpointsOauth2ClientSecret(obj: ServiceMonitorSpecEndpointsOauth2ClientSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface ServiceMonitorSpecEndpointsOauth2ProxyConnectHeader {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_ServiceMonitorSpecEndpointsOauth2ProxyConnectHeader(obj: ServiceMonitorSpecEndpointsOauth2ProxyConnectHeader | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface ServiceMonitorSpecEndpointsOauth2TlsConfig {
  readonly ca?: ServiceMonitorSpecEndpointsOauth2TlsConfigCa;
  readonly cert?: ServiceMonitorSpecEndpointsOauth2TlsConfigCert;
  readonly insecureSkipVerify?: boolean;
  readonly keySecret?: ServiceMonitorSpecEndpointsOauth2TlsConfigKeySecret;
  readonly maxVersion?: ServiceMonitorSpecEndpointsOauth2TlsConfigMaxVersion;
  readonly minVersion?: ServiceMonitorSpecEndpointsOauth2TlsConfigMinVersion;
  readonly serverName?: string;
}

export function toJson_ServiceMonitorSpecEndpointsOauth2TlsConfig(obj: ServiceMonitorSpecEndpointsOauth2TlsConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'ca': toJson_ServiceMonitorSpecEndpointsOauth2TlsConfigCa(obj.ca),
    'cert': toJson_ServiceMonitorSpecEndpointsOauth2TlsConfigCert(obj.cert),
    'insecureSkipVerify': obj.insecureSkipVerify,
    'keySecret': toJson_ServiceMonitorSpecEndpointsOauth2TlsConfigKeySecret(obj.keySecret),
    'maxVersion': obj.maxVersion,
    'minVersion': obj.minVersion,
    'serverName': obj.serverName,
  };
  return compact(result);
}

export const ServiceMonitorSpecEndpointsRelabelingsAction = {
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
export type ServiceMonitorSpecEndpointsRelabelingsAction = (typeof ServiceMonitorSpecEndpointsRelabelingsAction)[keyof typeof ServiceMonitorSpecEndpointsRelabelingsAction];

export interface ServiceMonitorSpecEndpointsTlsConfigCa {
  readonly configMap?: ServiceMonitorSpecEndpointsTlsConfigCaConfigMap;
  readonly secret?: ServiceMonitorSpecEndpointsTlsConfigCaSecret;
}

export function toJson_ServiceMonitorSpecEndpointsTlsConfigCa(obj: ServiceMonitorSpecEndpointsTlsConfigCa | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_ServiceMonitorSpecEndpointsTlsConfigCaConfigMap(obj.configMap),
    'secret': toJson_ServiceMonitorSpecEndpointsTlsConfigCaSecret(obj.secret),
  };
  return compact(result);
}

export interface ServiceMonitorSpecEndpointsTlsConfigCert {
  readonly configMap?: ServiceMonitorSpecEndpointsTlsConfigCertConfigMap;
  readonly secret?: ServiceMonitorSpecEndpointsTlsConfigCertSecret;
}

export function toJson_ServiceMonitorSpecEndpointsTlsConfigCert(obj: ServiceMonitorSpecEndpointsTlsConfigCert | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_ServiceMonitorSpecEndpointsTlsConfigCertConfigMap(obj.configMap),
    'secret': toJson_ServiceMonitorSpecEndpointsTlsConfigCertSecret(obj.secret),
  };
  return compact(result);
}

export interface ServiceMonitorSpecEndpointsTlsConfigKeySecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_ServiceMonitorSpecEndpointsTlsConfigKeySecret(obj: ServiceMonitorSpecEndpointsTlsConfigKeySecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export const ServiceMonitorSpecEndpointsTlsConfigMaxVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type ServiceMonitorSpecEndpointsTlsConfigMaxVersion = (typeof ServiceMonitorSpecEndpointsTlsConfigMaxVersion)[keyof typeof ServiceMonitorSpecEndpointsTlsConfigMaxVersion];

export const ServiceMonitorSpecEndpointsTlsConfigMinVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type ServiceMonitorSpecEndpointsTlsConfigMinVersion = (typeof ServiceMonitorSpecEndpointsTlsConfigMinVersion)[keyof typeof ServiceMonitorSpecEndpointsTlsConfigMinVersion];

export interface ServiceMonitorSpecEndpointsOauth2ClientIdConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_ServiceMonitorSpecEndpointsOauth2ClientIdConfigMap(obj: ServiceMonitorSpecEndpointsOauth2ClientIdConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface ServiceMonitorSpecEndpointsOauth2ClientIdSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_ServiceMonitorSpecEndpointsOauth2ClientIdSecret(obj: ServiceMonitorSpecEndpointsOauth2ClientIdSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface ServiceMonitorSpecEndpointsOauth2TlsConfigCa {
  readonly configMap?: ServiceMonitorSpecEndpointsOauth2TlsConfigCaConfigMap;
  readonly secret?: ServiceMonitorSpecEndpointsOauth2TlsConfigCaSecret;
}

export function toJson_ServiceMonitorSpecEndpointsOauth2TlsConfigCa(obj: ServiceMonitorSpecEndpointsOauth2TlsConfigCa | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_ServiceMonitorSpecEndpointsOauth2TlsConfigCaConfigMap(obj.configMap),
    'secret': toJson_ServiceMonitorSpecEndpointsOauth2TlsConfigCaSecret(obj.secret),
  };
  return compact(result);
}

export interface ServiceMonitorSpecEndpointsOauth2TlsConfigCert {
  readonly configMap?: ServiceMonitorSpecEndpointsOauth2TlsConfigCertConfigMap;
  readonly secret?: ServiceMonitorSpecEndpointsOauth2TlsConfigCertSecret;
}

export function toJson_ServiceMonitorSpecEndpointsOauth2TlsConfigCert(obj: ServiceMonitorSpecEndpointsOauth2TlsConfigCert | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'configMap': toJson_ServiceMonitorSpecEndpointsOauth2TlsConfigCertConfigMap(obj.configMap),
    'secret': toJson_ServiceMonitorSpecEndpointsOauth2TlsConfigCertSecret(obj.secret),
  };
  return compact(result);
}

export interface ServiceMonitorSpecEndpointsOauth2TlsConfigKeySecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_ServiceMonitorSpecEndpointsOauth2TlsConfigKeySecret(obj: ServiceMonitorSpecEndpointsOauth2TlsConfigKeySecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export const ServiceMonitorSpecEndpointsOauth2TlsConfigMaxVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type ServiceMonitorSpecEndpointsOauth2TlsConfigMaxVersion = (typeof ServiceMonitorSpecEndpointsOauth2TlsConfigMaxVersion)[keyof typeof ServiceMonitorSpecEndpointsOauth2TlsConfigMaxVersion];

export const ServiceMonitorSpecEndpointsOauth2TlsConfigMinVersion = {
  TLS10: "TLS10",
  TLS11: "TLS11",
  TLS12: "TLS12",
  TLS13: "TLS13",
} as const;
export type ServiceMonitorSpecEndpointsOauth2TlsConfigMinVersion = (typeof ServiceMonitorSpecEndpointsOauth2TlsConfigMinVersion)[keyof typeof ServiceMonitorSpecEndpointsOauth2TlsConfigMinVersion];

export interface ServiceMonitorSpecEndpointsTlsConfigCaConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_ServiceMonitorSpecEndpointsTlsConfigCaConfigMap(obj: ServiceMonitorSpecEndpointsTlsConfigCaConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface ServiceMonitorSpecEndpointsTlsConfigCaSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_ServiceMonitorSpecEndpointsTlsConfigCaSecret(obj: ServiceMonitorSpecEndpointsTlsConfigCaSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface ServiceMonitorSpecEndpointsTlsConfigCertConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_ServiceMonitorSpecEndpointsTlsConfigCertConfigMap(obj: ServiceMonitorSpecEndpointsTlsConfigCertConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface ServiceMonitorSpecEndpointsTlsConfigCertSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_ServiceMonitorSpecEndpointsTlsConfigCertSecret(obj: ServiceMonitorSpecEndpointsTlsConfigCertSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface ServiceMonitorSpecEndpointsOauth2TlsConfigCaConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_ServiceMonitorSpecEndpointsOauth2TlsConfigCaConfigMap(obj: ServiceMonitorSpecEndpointsOauth2TlsConfigCaConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface ServiceMonitorSpecEndpointsOauth2TlsConfigCaSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_ServiceMonitorSpecEndpointsOauth2TlsConfigCaSecret(obj: ServiceMonitorSpecEndpointsOauth2TlsConfigCaSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface ServiceMonitorSpecEndpointsOauth2TlsConfigCertConfigMap {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_ServiceMonitorSpecEndpointsOauth2TlsConfigCertConfigMap(obj: ServiceMonitorSpecEndpointsOauth2TlsConfigCertConfigMap | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}

export interface ServiceMonitorSpecEndpointsOauth2TlsConfigCertSecret {
  readonly key: string;
  readonly name?: string;
  readonly optional?: boolean;
}

export function toJson_ServiceMonitorSpecEndpointsOauth2TlsConfigCertSecret(obj: ServiceMonitorSpecEndpointsOauth2TlsConfigCertSecret | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'key': obj.key,
    'name': obj.name,
    'optional': obj.optional,
  };
  return compact(result);
}
