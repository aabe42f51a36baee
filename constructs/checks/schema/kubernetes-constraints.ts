import {
  ANNOTATIONS,
  exactlyOne,
  FILES,
  LABEL,
  LABELS,
  NOT_NEGATIVE,
  OPTIONAL_PORT,
  oneOf,
  PORT,
  PORT_OR_NAME,
  PROTOCOL,
} from './constraint-words.ts';
import * as relations from './kubernetes-relations.ts';
import { POD_CONSTRAINTS } from './pod-constraints.ts';
import type { Schema } from './schema.ts';

const ACCESS_MODES: Schema = {
  minItems: 1,
  items: oneOf('ReadWriteOnce', 'ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOncePod'),
};
const RECLAIM = oneOf('Retain', 'Delete', 'Recycle');
const CRON_FIELD = '[\\d*/,?A-Za-z-]+';
const SCHEDULE = `^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|@every \\S+|${CRON_FIELD}( +${CRON_FIELD}){4})$`;
const WEBHOOK: Schema = {
  properties: {
    failurePolicy: oneOf('Ignore', 'Fail'),
    matchPolicy: oneOf('Exact', 'Equivalent'),
    sideEffects: oneOf('None', 'NoneOnDryRun'),
    timeoutSeconds: { minimum: 1, maximum: 30 },
  },
};
const WORKLOAD: Schema = {
  properties: { replicas: NOT_NEGATIVE, minReadySeconds: NOT_NEGATIVE, revisionHistoryLimit: NOT_NEGATIVE },
  relations: [
    relations.selectorMatchesTemplate,
    relations.podsRestartAlways,
    relations.templateMountsHaveVolumes,
  ],
};

/** What the API server checks of workload controllers. */
const WORKLOADS: Readonly<Record<string, Schema>> = {
  'apps.v1.DaemonSetSpec': {
    properties: { minReadySeconds: NOT_NEGATIVE },
    relations: WORKLOAD.relations,
  },
  'apps.v1.DeploymentSpec': WORKLOAD,
  'apps.v1.ReplicaSetSpec': {
    properties: { replicas: NOT_NEGATIVE, minReadySeconds: NOT_NEGATIVE },
    relations: WORKLOAD.relations,
  },
  'apps.v1.StatefulSetSpec': {
    ...WORKLOAD,
    properties: { ...WORKLOAD.properties, podManagementPolicy: oneOf('OrderedReady', 'Parallel') },
  },
  'apps.v1.DeploymentStrategy': {
    properties: { type: oneOf('RollingUpdate', 'Recreate') },
    relations: [relations.rollingUpdateMatchesType],
  },
  'apps.v1.DaemonSetUpdateStrategy': { properties: { type: oneOf('RollingUpdate', 'OnDelete') } },
  'apps.v1.StatefulSetUpdateStrategy': {
    properties: { type: oneOf('RollingUpdate', 'OnDelete') },
    relations: [relations.rollingUpdateMatchesType],
  },
  'autoscaling.v2.HorizontalPodAutoscalerSpec': {
    properties: { maxReplicas: { minimum: 1 }, minReplicas: NOT_NEGATIVE },
    relations: [relations.leastWithinMost],
  },
  'batch.v1.CronJobSpec': {
    properties: { concurrencyPolicy: oneOf('Allow', 'Forbid', 'Replace'), schedule: { pattern: SCHEDULE } },
  },
  'batch.v1.JobSpec': {
    properties: {
      backoffLimit: NOT_NEGATIVE,
      completionMode: oneOf('NonIndexed', 'Indexed'),
      completions: NOT_NEGATIVE,
      parallelism: NOT_NEGATIVE,
      ttlSecondsAfterFinished: NOT_NEGATIVE,
    },
    relations: [relations.podsFinish, relations.templateMountsHaveVolumes],
  },
  'policy.v1.PodDisruptionBudgetSpec': { relations: [relations.oneDisruptionLimit] },
};

/** What the API server checks of everything else that the fleet may apply. */
const OTHERS: Readonly<Record<string, Schema>> = {
  'intstr.IntOrString': { type: undefined, 'x-kubernetes-int-or-string': true },
  'resource.Quantity': { type: undefined, format: 'quantity' },
  'meta.v1.ObjectMeta': {
    properties: { annotations: ANNOTATIONS, labels: LABELS, namespace: LABEL },
  },
  'meta.v1.LabelSelector': { properties: { matchLabels: LABELS } },
  'meta.v1.LabelSelectorRequirement': {
    properties: { operator: oneOf('In', 'NotIn', 'Exists', 'DoesNotExist') },
    relations: [relations.operatorTakesValues],
  },
  'admissionregistration.v1.MutatingWebhook': WEBHOOK,
  'admissionregistration.v1.ValidatingWebhook': WEBHOOK,
  'apiextensions.v1.CustomResourceDefinition': { relations: [relations.crdNameIsPluralAndGroup] },
  'apiextensions.v1.CustomResourceDefinitionSpec': { properties: { scope: oneOf('Cluster', 'Namespaced') } },
  'core.v1.ConfigMap': {
    properties: { binaryData: FILES, data: FILES },
    relations: [relations.configMapKeysDiffer],
  },
  'core.v1.Secret': { properties: { data: FILES, stringData: FILES }, relations: [relations.secretHasKeys] },
  'core.v1.PersistentVolumeClaimSpec': {
    required: ['accessModes', 'resources'],
    properties: { accessModes: ACCESS_MODES, volumeMode: oneOf('Filesystem', 'Block') },
    relations: [relations.claimAsksForStorage],
  },
  'core.v1.PersistentVolumeSpec': {
    required: ['accessModes', 'capacity'],
    properties: { accessModes: ACCESS_MODES, persistentVolumeReclaimPolicy: RECLAIM },
  },
  'core.v1.ServiceSpec': {
    properties: {
      externalTrafficPolicy: oneOf('Cluster', 'Local'),
      internalTrafficPolicy: oneOf('Cluster', 'Local'),
      ipFamilyPolicy: oneOf('SingleStack', 'PreferDualStack', 'RequireDualStack'),
      ipFamilies: { items: oneOf('IPv4', 'IPv6') },
      selector: LABELS,
      sessionAffinity: oneOf('None', 'ClientIP'),
      type: oneOf('ClusterIP', 'NodePort', 'LoadBalancer', 'ExternalName'),
    },
    relations: [relations.serviceHasPorts, relations.servicePortsHaveNames, relations.nodePortsFitType],
  },
  'core.v1.ServicePort': {
    properties: {
      name: LABEL,
      nodePort: OPTIONAL_PORT,
      port: PORT,
      protocol: PROTOCOL,
      targetPort: PORT_OR_NAME,
    },
  },
  'networking.v1.HTTPIngressPath': {
    properties: { path: { pattern: '^/' }, pathType: oneOf('Exact', 'Prefix', 'ImplementationSpecific') },
  },
  'networking.v1.IngressBackend': exactlyOne('resource', 'service'),
  'networking.v1.ServiceBackendPort': { ...exactlyOne('name', 'number'), properties: { number: PORT } },
  'networking.v1.IPBlock': {
    properties: { cidr: { format: 'cidr' }, except: { items: { format: 'cidr' } } },
  },
  'networking.v1.NetworkPolicyPeer': { minProperties: 1, relations: [relations.ipBlockStandsAlone] },
  'networking.v1.NetworkPolicyPort': {
    properties: { endPort: PORT, port: PORT_OR_NAME, protocol: PROTOCOL },
    relations: [relations.endPortFollowsPort],
  },
  'networking.v1.NetworkPolicySpec': {
    properties: { policyTypes: { items: oneOf('Ingress', 'Egress'), maxItems: 2 } },
  },
  'node.v1.RuntimeClass': { properties: { handler: LABEL } },
  'rbac.v1.ClusterRoleBinding': { relations: [relations.bindsClusterRole] },
  'rbac.v1.PolicyRule': { properties: { verbs: { minItems: 1 } }, relations: [relations.ruleHasTarget] },
  'rbac.v1.RoleRef': {
    properties: { apiGroup: oneOf('rbac.authorization.k8s.io'), kind: oneOf('ClusterRole', 'Role') },
  },
  'rbac.v1.Subject': {
    properties: { kind: oneOf('Group', 'ServiceAccount', 'User') },
    relations: [relations.serviceAccountHasNamespace],
  },
  'storage.v1.StorageClass': {
    properties: { reclaimPolicy: RECLAIM, volumeBindingMode: oneOf('Immediate', 'WaitForFirstConsumer') },
  },
};

/**
 * Constraints that the API server has in code and not in its published schema, by definition.
 * They are merged into the schema; on a property that is a `$ref` they replace it.
 */
export const KUBERNETES_CONSTRAINTS: Readonly<Record<string, Schema>> = {
  ...POD_CONSTRAINTS,
  ...WORKLOADS,
  ...OTHERS,
};
