// Made by `npm run imports` from spinappexecutors.core.spinkube.dev; do not edit.
import type { ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';
import { LocatedApiObject } from '../../../constructs/core/located.ts';
import { compact } from '../../compact.ts';

export class SpinAppExecutor extends LocatedApiObject {
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'core.spinkube.dev/v1alpha1',
    kind: 'SpinAppExecutor',
  }
  public static manifest(props: SpinAppExecutorProps = {}): any {
    return {
      ...SpinAppExecutor.GVK,
      ...toJson_SpinAppExecutorProps(props),
    };
  }
  public constructor(scope: Construct, id: string, props: SpinAppExecutorProps = {}) {
    super(scope, id, {
      ...SpinAppExecutor.GVK,
      ...props,
    });
  }
  public override toJson(): any {
    const resolved = super.toJson();
    return {
      ...SpinAppExecutor.GVK,
      ...toJson_SpinAppExecutorProps(resolved),
    };
  }
}

export interface SpinAppExecutorProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: SpinAppExecutorSpec;
}

export function toJson_SpinAppExecutorProps(obj: SpinAppExecutorProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_SpinAppExecutorSpec(obj.spec),
  };
  return compact(result);
}

export interface SpinAppExecutorSpec {
  readonly createDeployment: boolean;
  readonly deploymentConfig?: SpinAppExecutorSpecDeploymentConfig;
}

export function toJson_SpinAppExecutorSpec(obj: SpinAppExecutorSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'createDeployment': obj.createDeployment,
    'deploymentConfig': toJson_SpinAppExecutorSpecDeploymentConfig(obj.deploymentConfig),
  };
  return compact(result);
}

export interface SpinAppExecutorSpecDeploymentConfig {
  readonly caCertSecret?: string;
  readonly installDefaultCaCerts?: boolean;
  readonly otel?: SpinAppExecutorSpecDeploymentConfigOtel;
  readonly runtimeClassName?: string;
  readonly spinImage?: string;
}

export function toJson_SpinAppExecutorSpecDeploymentConfig(obj: SpinAppExecutorSpecDeploymentConfig | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'caCertSecret': obj.caCertSecret,
    'installDefaultCACerts': obj.installDefaultCaCerts,
    'otel': toJson_SpinAppExecutorSpecDeploymentConfigOtel(obj.otel),
    'runtimeClassName': obj.runtimeClassName,
    'spinImage': obj.spinImage,
  };
  return compact(result);
}

export interface SpinAppExecutorSpecDeploymentConfigOtel {
  readonly exporterOtlpEndpoint?: string;
  readonly exporterOtlpLogsEndpoint?: string;
  readonly exporterOtlpMetricsEndpoint?: string;
  readonly exporterOtlpTracesEndpoint?: string;
}

export function toJson_SpinAppExecutorSpecDeploymentConfigOtel(obj: SpinAppExecutorSpecDeploymentConfigOtel | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'exporter_otlp_endpoint': obj.exporterOtlpEndpoint,
    'exporter_otlp_logs_endpoint': obj.exporterOtlpLogsEndpoint,
    'exporter_otlp_metrics_endpoint': obj.exporterOtlpMetricsEndpoint,
    'exporter_otlp_traces_endpoint': obj.exporterOtlpTracesEndpoint,
  };
  return compact(result);
}
