// Made by `npm run imports` from shims.runtime.spinkube.dev; do not edit.
import type { ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';
import { LocatedApiObject } from '../../../constructs/core/located.ts';
import { compact } from '../../compact.ts';

export class Shim extends LocatedApiObject {
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'runtime.spinkube.dev/v1alpha1',
    kind: 'Shim',
  }
  public static manifest(props: ShimProps = {}): any {
    return {
      ...Shim.GVK,
      ...toJson_ShimProps(props),
    };
  }
  public constructor(scope: Construct, id: string, props: ShimProps = {}) {
    super(scope, id, {
      ...Shim.GVK,
      ...props,
    });
  }
  public override toJson(): any {
    const resolved = super.toJson();
    return {
      ...Shim.GVK,
      ...toJson_ShimProps(resolved),
    };
  }
}

export interface ShimProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: ShimSpec;
}

export function toJson_ShimProps(obj: ShimProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_ShimSpec(obj.spec),
  };
  return compact(result);
}

export interface ShimSpec {
  readonly containerdRuntimeOptions?: { [key: string]: string };
  readonly fetchStrategy: ShimSpecFetchStrategy;
  readonly nodeSelector?: { [key: string]: string };
  readonly rolloutStrategy: ShimSpecRolloutStrategy;
  readonly runtimeClass: ShimSpecRuntimeClass;
}

export function toJson_ShimSpec(obj: ShimSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'containerdRuntimeOptions': ((obj.containerdRuntimeOptions) === undefined) ? undefined : (compact(obj.containerdRuntimeOptions)),
    'fetchStrategy': toJson_ShimSpecFetchStrategy(obj.fetchStrategy),
    'nodeSelector': ((obj.nodeSelector) === undefined) ? undefined : (compact(obj.nodeSelector)),
    'rolloutStrategy': toJson_ShimSpecRolloutStrategy(obj.rolloutStrategy),
    'runtimeClass': toJson_ShimSpecRuntimeClass(obj.runtimeClass),
  };
  return compact(result);
}

export interface ShimSpecFetchStrategy {
  readonly anonHttp?: ShimSpecFetchStrategyAnonHttp;
  readonly platforms?: ShimSpecFetchStrategyPlatforms[];
  readonly type?: string;
}

export function toJson_ShimSpecFetchStrategy(obj: ShimSpecFetchStrategy | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'anonHttp': toJson_ShimSpecFetchStrategyAnonHttp(obj.anonHttp),
    'platforms': obj.platforms?.map(y => toJson_ShimSpecFetchStrategyPlatforms(y)),
    'type': obj.type,
  };
  return compact(result);
}

export interface ShimSpecRolloutStrategy {
  readonly rolling?: ShimSpecRolloutStrategyRolling;
  readonly type: ShimSpecRolloutStrategyType;
}

export function toJson_ShimSpecRolloutStrategy(obj: ShimSpecRolloutStrategy | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'rolling': toJson_ShimSpecRolloutStrategyRolling(obj.rolling),
    'type': obj.type,
  };
  return compact(result);
}

export interface ShimSpecRuntimeClass {
  readonly handler: string;
  readonly name: string;
}

export function toJson_ShimSpecRuntimeClass(obj: ShimSpecRuntimeClass | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'handler': obj.handler,
    'name': obj.name,
  };
  return compact(result);
}

export interface ShimSpecFetchStrategyAnonHttp {
  readonly location: string;
}

export function toJson_ShimSpecFetchStrategyAnonHttp(obj: ShimSpecFetchStrategyAnonHttp | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'location': obj.location,
  };
  return compact(result);
}

export interface ShimSpecFetchStrategyPlatforms {
  readonly arch: ShimSpecFetchStrategyPlatformsArch;
  readonly location: string;
  readonly os: ShimSpecFetchStrategyPlatformsOs;
  readonly sha256?: string;
}

export function toJson_ShimSpecFetchStrategyPlatforms(obj: ShimSpecFetchStrategyPlatforms | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'arch': obj.arch,
    'location': obj.location,
    'os': obj.os,
    'sha256': obj.sha256,
  };
  return compact(result);
}

export interface ShimSpecRolloutStrategyRolling {
  readonly maxUpdate: number;
}

export function toJson_ShimSpecRolloutStrategyRolling(obj: ShimSpecRolloutStrategyRolling | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'maxUpdate': obj.maxUpdate,
  };
  return compact(result);
}

export const ShimSpecRolloutStrategyType = {
  ROLLING: "rolling",
  RECREATE: "recreate",
} as const;
export type ShimSpecRolloutStrategyType = (typeof ShimSpecRolloutStrategyType)[keyof typeof ShimSpecRolloutStrategyType];

export const ShimSpecFetchStrategyPlatformsArch = {
  AMD64: "amd64",
  ARM64: "arm64",
  X86_UNDERSCORE_64: "x86_64",
  AARCH64: "aarch64",
} as const;
export type ShimSpecFetchStrategyPlatformsArch = (typeof ShimSpecFetchStrategyPlatformsArch)[keyof typeof ShimSpecFetchStrategyPlatformsArch];

export const ShimSpecFetchStrategyPlatformsOs = {
  LINUX: "linux",
} as const;
export type ShimSpecFetchStrategyPlatformsOs = (typeof ShimSpecFetchStrategyPlatformsOs)[keyof typeof ShimSpecFetchStrategyPlatformsOs];
