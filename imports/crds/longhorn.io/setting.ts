// Made by `npm run imports` from settings.longhorn.io; do not edit.
import type { ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';
import { LocatedApiObject } from '../../../constructs/core/located.ts';
import { compact } from '../../compact.ts';

export class Setting extends LocatedApiObject {
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'longhorn.io/v1beta2',
    kind: 'Setting',
  }
  public static manifest(props: SettingProps): any {
    return {
      ...Setting.GVK,
      ...toJson_SettingProps(props),
    };
  }
  public constructor(scope: Construct, id: string, props: SettingProps) {
    super(scope, id, {
      ...Setting.GVK,
      ...props,
    });
  }
  public override toJson(): any {
    const resolved = super.toJson();
    return {
      ...Setting.GVK,
      ...toJson_SettingProps(resolved),
    };
  }
}

export interface SettingProps {
  readonly metadata?: ApiObjectMetadata;
  readonly value: string;
}

export function toJson_SettingProps(obj: SettingProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'value': obj.value,
  };
  return compact(result);
}
