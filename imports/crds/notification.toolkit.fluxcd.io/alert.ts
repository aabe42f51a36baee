// Made by `npm run imports` from alerts.notification.toolkit.fluxcd.io; do not edit.
import type { ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';
import { LocatedApiObject } from '../../../constructs/core/located.ts';
import { compact } from '../../compact.ts';

export class Alert extends LocatedApiObject {
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'notification.toolkit.fluxcd.io/v1beta3',
    kind: 'Alert',
  }
  public static manifest(props: AlertProps = {}): any {
    return {
      ...Alert.GVK,
      ...toJson_AlertProps(props),
    };
  }
  public constructor(scope: Construct, id: string, props: AlertProps = {}) {
    super(scope, id, {
      ...Alert.GVK,
      ...props,
    });
  }
  public override toJson(): any {
    const resolved = super.toJson();
    return {
      ...Alert.GVK,
      ...toJson_AlertProps(resolved),
    };
  }
}

export interface AlertProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: AlertSpec;
}

export function toJson_AlertProps(obj: AlertProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_AlertSpec(obj.spec),
  };
  return compact(result);
}

export interface AlertSpec {
  readonly eventMetadata?: { [key: string]: string };
  readonly eventSeverity?: AlertSpecEventSeverity;
  readonly eventSources: AlertSpecEventSources[];
  readonly exclusionList?: string[];
  readonly inclusionList?: string[];
  readonly providerRef: AlertSpecProviderRef;
  readonly summary?: string;
  readonly suspend?: boolean;
}

export function toJson_AlertSpec(obj: AlertSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'eventMetadata': ((obj.eventMetadata) === undefined) ? undefined : (compact(obj.eventMetadata)),
    'eventSeverity': obj.eventSeverity,
    'eventSources': obj.eventSources?.map(y => toJson_AlertSpecEventSources(y)),
    'exclusionList': obj.exclusionList?.map(y => y),
    'inclusionList': obj.inclusionList?.map(y => y),
    'providerRef': toJson_AlertSpecProviderRef(obj.providerRef),
    'summary': obj.summary,
    'suspend': obj.suspend,
  };
  return compact(result);
}

export const AlertSpecEventSeverity = {
  INFO: "info",
  ERROR: "error",
} as const;
export type AlertSpecEventSeverity = (typeof AlertSpecEventSeverity)[keyof typeof AlertSpecEventSeverity];

export interface AlertSpecEventSources {
  readonly apiVersion?: string;
  readonly kind: AlertSpecEventSourcesKind;
  readonly matchLabels?: { [key: string]: string };
  readonly name: string;
  readonly namespace?: string;
}

export function toJson_AlertSpecEventSources(obj: AlertSpecEventSources | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'apiVersion': obj.apiVersion,
    'kind': obj.kind,
    'matchLabels': ((obj.matchLabels) === undefined) ? undefined : (compact(obj.matchLabels)),
    'name': obj.name,
    'namespace': obj.namespace,
  };
  return compact(result);
}

export interface AlertSpecProviderRef {
  readonly name: string;
}

export function toJson_AlertSpecProviderRef(obj: AlertSpecProviderRef | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'name': obj.name,
  };
  return compact(result);
}

export const AlertSpecEventSourcesKind = {
  BUCKET: "Bucket",
  GIT_REPOSITORY: "GitRepository",
  KUSTOMIZATION: "Kustomization",
  HELM_RELEASE: "HelmRelease",
  HELM_CHART: "HelmChart",
  HELM_REPOSITORY: "HelmRepository",
  IMAGE_REPOSITORY: "ImageRepository",
  IMAGE_POLICY: "ImagePolicy",
  IMAGE_UPDATE_AUTOMATION: "ImageUpdateAutomation",
  OCI_REPOSITORY: "OCIRepository",
  ARTIFACT_GENERATOR: "ArtifactGenerator",
  EXTERNAL_ARTIFACT: "ExternalArtifact",
} as const;
export type AlertSpecEventSourcesKind = (typeof AlertSpecEventSourcesKind)[keyof typeof AlertSpecEventSourcesKind];
