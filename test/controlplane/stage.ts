/** What kwok does to the objects of one kind that meet every requirement. */
export interface Stage {
  readonly apiVersion: 'kwok.x-k8s.io/v1alpha1';
  readonly kind: 'Stage';
  readonly metadata: { readonly name: string };
  readonly spec: {
    /** `apiGroup` is group and version, such as `apps/v1`. */
    readonly resourceRef: { readonly apiGroup: string; readonly kind: string };
    readonly selector: { readonly matchExpressions: readonly { readonly jq: Requirement }[] };
    readonly steps: readonly Step[];
  };
}

/** The value at a jq path; of several, or of none, every one counts. */
export interface Requirement {
  readonly key: string;
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  readonly values?: readonly string[];
}

export type Step = { readonly delete: true } | { readonly patch: StatusPatch };

interface StatusPatch {
  readonly subresource: 'status';
  readonly root: 'status';
  /** YAML of the changed fields, a Go template of the object. */
  readonly template: string;
}

/**
 * A stage that kwok reaches when the requirements hold and whose step ends that, or kwok would repeat it.
 * @param resource group, version and kind as in a manifest
 */
export function stage(
  name: string,
  resource: { readonly apiVersion: string; readonly kind: string },
  when: readonly Requirement[],
  step: Step,
): Stage {
  return {
    apiVersion: 'kwok.x-k8s.io/v1alpha1',
    kind: 'Stage',
    metadata: { name },
    spec: {
      resourceRef: { apiGroup: resource.apiVersion, kind: resource.kind },
      selector: { matchExpressions: when.map((jq) => ({ jq })) },
      steps: [step],
    },
  };
}

/** Changes an object's status. */
export function patchStatus(template: string): Step {
  return { patch: { subresource: 'status', root: 'status', template } };
}
