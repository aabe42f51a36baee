import { patchStatus, type Requirement, type Stage, stage } from './stage.ts';

const node = { apiVersion: 'v1', kind: 'Node' };
const pod = { apiVersion: 'v1', kind: 'Pod' };
const isBeingDeleted: Requirement = { key: '.metadata.deletionTimestamp', operator: 'Exists' };
const staysOn: Requirement = { ...isBeingDeleted, operator: 'DoesNotExist' };

function phaseIs(phase: string): Requirement {
  return { key: '.status.phase', operator: 'In', values: [phase] };
}

const isNotReady: Requirement = {
  key: '.status.conditions.[] | select(.type == "Ready") | .status',
  operator: 'NotIn',
  values: ['True'],
};

const healthyNode = `
{{ $now := Now | Quote }}
conditions:
- { type: Ready, status: "True", reason: KubeletReady, lastHeartbeatTime: {{ $now }}, lastTransitionTime: {{ $now }} }
{{ range (list "MemoryPressure" "DiskPressure" "PIDPressure" "NetworkUnavailable") }}
- { type: {{ . }}, status: "False", reason: None, lastHeartbeatTime: {{ $now }}, lastTransitionTime: {{ $now }} }
{{ end }}
`;

/** Every container started in the moment when the pod came to its node; init containers are done. */
const runningPod = `
{{ $now := Now | Quote }}
phase: Running
startTime: {{ $now }}
hostIP: {{ NodeIPWith .spec.nodeName | Quote }}
podIP: {{ PodIPWith .spec.nodeName (or .spec.hostNetwork false) .metadata.uid .metadata.name .metadata.namespace | Quote }}
conditions:
{{ range (list "PodReadyToStartContainers" "Initialized" "ContainersReady" "Ready") }}
- { type: {{ . }}, status: "True", lastTransitionTime: {{ $now }} }
{{ end }}
{{ range .spec.readinessGates }}
- { type: {{ .conditionType | Quote }}, status: "True", lastTransitionTime: {{ $now }} }
{{ end }}
containerStatuses:
{{ range .spec.containers }}
- name: {{ .name | Quote }}
  image: {{ .image | Quote }}
  imageID: ""
  ready: true
  started: true
  restartCount: 0
  state: { running: { startedAt: {{ $now }} } }
{{ end }}
initContainerStatuses:
{{ range .spec.initContainers }}
- name: {{ .name | Quote }}
  image: {{ .image | Quote }}
  imageID: ""
  ready: true
  restartCount: 0
  {{ if eq (or .restartPolicy "") "Always" }}
  started: true
  state: { running: { startedAt: {{ $now }} } }
  {{ else }}
  state: { terminated: { exitCode: 0, reason: Completed, startedAt: {{ $now }}, finishedAt: {{ $now }} } }
  {{ end }}
{{ end }}
`;

const succeededPod = `
{{ $now := Now | Quote }}
phase: Succeeded
conditions:
{{ range (list "ContainersReady" "Ready") }}
- { type: {{ . }}, status: "False", reason: PodCompleted, lastTransitionTime: {{ $now }} }
{{ end }}
containerStatuses:
{{ range .spec.containers }}
- name: {{ .name | Quote }}
  image: {{ .image | Quote }}
  imageID: ""
  ready: false
  restartCount: 0
  state: { terminated: { exitCode: 0, reason: Completed, startedAt: {{ $now }}, finishedAt: {{ $now }} } }
{{ end }}
`;

const ofJob: Requirement = { key: '.metadata.ownerReferences.[].kind', operator: 'In', values: ['Job'] };

/** Nodes become Ready, pods Running and Ready, pods of Jobs then Succeeded, and deleted pods go at once. */
export const kwokStages: readonly Stage[] = [
  stage('node-ready', node, [isNotReady], patchStatus(healthyNode)),
  stage('pod-running', pod, [staysOn, phaseIs('Pending')], patchStatus(runningPod)),
  stage('pod-succeeded', pod, [staysOn, phaseIs('Running'), ofJob], patchStatus(succeededPod)),
  stage('pod-deleted', pod, [isBeingDeleted], { delete: true }),
];
