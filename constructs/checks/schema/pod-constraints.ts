import {
  exactlyOne,
  LABEL,
  LABELS,
  NOT_NEGATIVE,
  OPTIONAL_PORT,
  oneOf,
  PORT,
  PORT_NAME,
  PORT_OR_NAME,
  PROTOCOL,
  SUBDOMAIN,
} from './constraint-words.ts';
import * as relations from './kubernetes-relations.ts';
import type { Schema } from './schema.ts';

/** What the API server checks in code of pods and their parts, by definition. */
export const POD_CONSTRAINTS: Readonly<Record<string, Schema>> = {
  'core.v1.Pod': { relations: [relations.podMountsHaveVolumes] },
  'core.v1.PodSpec': {
    properties: {
      containers: { minItems: 1 },
      dnsPolicy: oneOf('ClusterFirst', 'ClusterFirstWithHostNet', 'Default', 'None'),
      hostname: LABEL,
      nodeSelector: LABELS,
      preemptionPolicy: oneOf('PreemptLowerPriority', 'Never'),
      restartPolicy: oneOf('Always', 'OnFailure', 'Never'),
      runtimeClassName: SUBDOMAIN,
      serviceAccountName: SUBDOMAIN,
      terminationGracePeriodSeconds: NOT_NEGATIVE,
    },
    relations: [relations.containerNamesDiffer],
  },
  'core.v1.Container': {
    required: ['image'],
    properties: {
      image: { minLength: 1 },
      imagePullPolicy: oneOf('Always', 'IfNotPresent', 'Never'),
      name: LABEL,
      terminationMessagePolicy: oneOf('File', 'FallbackToLogsOnError'),
    },
  },
  'core.v1.ContainerPort': {
    properties: { containerPort: PORT, hostPort: OPTIONAL_PORT, name: PORT_NAME, protocol: PROTOCOL },
  },
  'core.v1.EnvVar': {
    properties: { name: { pattern: '^[\\x20-\\x3c\\x3e-\\x7e]+$' } },
    relations: [relations.valueOrSource],
  },
  'core.v1.EnvVarSource': exactlyOne(
    'configMapKeyRef',
    'secretKeyRef',
    'fieldRef',
    'resourceFieldRef',
    'fileKeyRef',
  ),
  'core.v1.EnvFromSource': exactlyOne('configMapRef', 'secretRef'),
  'core.v1.ResourceRequirements': { relations: [relations.requestsWithinLimits] },
  'core.v1.Probe': {
    ...exactlyOne('exec', 'grpc', 'httpGet', 'tcpSocket'),
    properties: {
      failureThreshold: NOT_NEGATIVE,
      initialDelaySeconds: NOT_NEGATIVE,
      periodSeconds: NOT_NEGATIVE,
      successThreshold: NOT_NEGATIVE,
      timeoutSeconds: NOT_NEGATIVE,
    },
  },
  'core.v1.LifecycleHandler': exactlyOne('exec', 'httpGet', 'tcpSocket', 'sleep'),
  'core.v1.HTTPGetAction': { properties: { port: PORT_OR_NAME, scheme: oneOf('HTTP', 'HTTPS') } },
  'core.v1.TCPSocketAction': { properties: { port: PORT_OR_NAME } },
  'core.v1.GRPCAction': { properties: { port: PORT } },
  'core.v1.SecurityContext': {
    properties: { runAsUser: NOT_NEGATIVE, runAsGroup: NOT_NEGATIVE },
    relations: [relations.privilegedMayEscalate],
  },
  'core.v1.PodSecurityContext': {
    properties: {
      fsGroup: NOT_NEGATIVE,
      fsGroupChangePolicy: oneOf('Always', 'OnRootMismatch'),
      runAsGroup: NOT_NEGATIVE,
      runAsUser: NOT_NEGATIVE,
    },
  },
  'core.v1.SeccompProfile': { properties: { type: oneOf('RuntimeDefault', 'Unconfined', 'Localhost') } },
  'core.v1.Toleration': {
    properties: { effect: oneOf('', 'NoSchedule', 'PreferNoSchedule', 'NoExecute') },
    relations: [relations.existsHasNoValue],
  },
  'core.v1.TopologySpreadConstraint': {
    properties: { maxSkew: { minimum: 1 }, whenUnsatisfiable: oneOf('DoNotSchedule', 'ScheduleAnyway') },
  },
  'core.v1.NodeSelectorRequirement': {
    properties: { operator: oneOf('In', 'NotIn', 'Exists', 'DoesNotExist', 'Gt', 'Lt') },
  },
  'core.v1.Volume': { properties: { name: LABEL }, relations: [relations.oneVolumeSource] },
  'core.v1.VolumeMount': { properties: { mountPath: { minLength: 1 } } },
};
