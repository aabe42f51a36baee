/** API group, version and names of the kind. */
export const group = 'lambda.knative.io';
export const version = 'v1alpha1';
export const apiVersion = `${group}/${version}`;
export const kind = 'LambdaFunction';
export const plural = 'lambdafunctions';

/** Field manager of everything that the operator applies. */
export const fieldManager = 'knative-lambda-operator';

/** Labels of the objects that the operator makes. */
export const labels = {
  /** Name of the function. */
  function: `${group}/function`,
  /** What it does for the function: `build`, `service`, `trigger`, `broker`, `network`. */
  component: `${group}/component`,
  /** Hash of a build's inputs, the first 63 hexadecimal digits. */
  buildHash: `${group}/build-hash`,
  managedBy: 'app.kubernetes.io/managed-by',
} as const;

/** Value of the label `managedBy`. */
export const managedBy = 'knative-lambda';

/** Annotations that a user may put on a function, and those of its children. */
export const annotations = {
  /** Any text: another one builds the same source again. */
  rebuild: `${group}/rebuild`,
  /** `true`: the function goes at once, without tidying up what is outside the cluster. */
  skipCleanup: `${group}/skip-cleanup`,
  /** `true`: nothing is changed until it is gone. */
  paused: `${group}/paused`,
  /** Commands that were obeyed in the last 24 hours. */
  commands: `${group}/commands`,
  /** Of a child: hash of what was last applied, so that nothing is written twice. */
  applied: `${group}/applied`,
} as const;

/** Keeps a function until what is outside the cluster, its images, is tidied up. */
export const finalizer = `${group}/external-state`;

/** The Broker that the functions of a namespace share. */
export const brokerName = 'lambda-broker';

/** `source` of the replies of a function: `/functions/<name>`. */
export function replySource(functionName: string): string {
  return `/functions/${functionName}`;
}
