/** What somebody would do, in the words of Kubernetes' access reviews. */
export interface Access {
  readonly verb: string;
  /** Empty for the core group. */
  readonly group: string;
  /** Plural; a subresource follows a slash. */
  readonly resource: string;
  /** Absent for what has none. */
  readonly namespace?: string;
  readonly name?: string;
}

/** One of the rules that a SelfSubjectRulesReview lists; absent lists are empty. */
export interface AccessRule {
  readonly verbs: readonly string[];
  readonly apiGroups?: readonly string[];
  readonly resources?: readonly string[];
  readonly resourceNames?: readonly string[];
}

/** Whether a rule that holds where the access happens allows it, as the API server's RBAC judges. */
export function permits(rule: AccessRule, { verb, group, resource, name }: Access): boolean {
  const { verbs, apiGroups = [], resources = [], resourceNames = [] } = rule;
  const [, subresource] = resource.split('/');
  return (
    has(verbs, verb) &&
    has(apiGroups, group) &&
    (has(resources, resource) || (subresource !== undefined && resources.includes(`*/${subresource}`))) &&
    (resourceNames.length === 0 || (name !== undefined && resourceNames.includes(name)))
  );
}

function has(values: readonly string[], value: string): boolean {
  return values.includes('*') || values.includes(value);
}
