// Made by `npm run imports` from recurringjobs.longhorn.io; do not edit.
import type { ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import type { Construct } from 'constructs';
import { LocatedApiObject } from '../../../constructs/core/located.ts';
import { compact } from '../../compact.ts';

export class RecurringJob extends LocatedApiObject {
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'longhorn.io/v1beta2',
    kind: 'RecurringJob',
  }
  public static manifest(props: RecurringJobProps = {}): any {
    return {
      ...RecurringJob.GVK,
      ...toJson_RecurringJobProps(props),
    };
  }
  public constructor(scope: Construct, id: string, props: RecurringJobProps = {}) {
    super(scope, id, {
      ...RecurringJob.GVK,
      ...props,
    });
  }
  public override toJson(): any {
    const resolved = super.toJson();
    return {
      ...RecurringJob.GVK,
      ...toJson_RecurringJobProps(resolved),
    };
  }
}

export interface RecurringJobProps {
  readonly metadata?: ApiObjectMetadata;
  readonly spec?: RecurringJobSpec;
}

export function toJson_RecurringJobProps(obj: RecurringJobProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_RecurringJobSpec(obj.spec),
  };
  return compact(result);
}

export interface RecurringJobSpec {
  readonly concurrency?: number;
  readonly cron?: string;
  readonly groups?: string[];
  readonly labels?: { [key: string]: string };
  readonly name?: string;
  readonly parameters?: { [key: string]: string };
  readonly retain?: number;
  readonly task?: RecurringJobSpecTask;
}

export function toJson_RecurringJobSpec(obj: RecurringJobSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'concurrency': obj.concurrency,
    'cron': obj.cron,
    'groups': obj.groups?.map(y => y),
    'labels': ((obj.labels) === undefined) ? undefined : (compact(obj.labels)),
    'name': obj.name,
    'parameters': ((obj.parameters) === undefined) ? undefined : (compact(obj.parameters)),
    'retain': obj.retain,
    'task': obj.task,
  };
  return compact(result);
}

export const RecurringJobSpecTask = {
  SNAPSHOT: "snapshot",
  SNAPSHOT_HYPHEN_FORCE_HYPHEN_CREATE: "snapshot-force-create",
  SNAPSHOT_HYPHEN_CLEANUP: "snapshot-cleanup",
  SNAPSHOT_HYPHEN_DELETE: "snapshot-delete",
  BACKUP: "backup",
  BACKUP_HYPHEN_FORCE_HYPHEN_CREATE: "backup-force-create",
  FILESYSTEM_HYPHEN_TRIM: "filesystem-trim",
  SYSTEM_HYPHEN_BACKUP: "system-backup",
} as const;
export type RecurringJobSpecTask = (typeof RecurringJobSpecTask)[keyof typeof RecurringJobSpecTask];
