import { isLabel, isSubdomain } from './formats.ts';

interface NameRule {
  readonly holds: (name: string) => boolean;
  readonly words: string;
}

const SUBDOMAIN: NameRule = {
  holds: isSubdomain,
  words: 'lower-case letters, digits, - and . (DNS-1123 subdomain, at most 253)',
};
const LABEL: NameRule = {
  holds: isLabel,
  words: 'lower-case letters, digits and - (DNS-1123 label, at most 63)',
};
/** Kubernetes 1.36 takes a leading digit too; versions before it do not. */
const SERVICE: NameRule = {
  holds: (name) => isLabel(name) && /^[a-z]/.test(name),
  words: 'a letter, then lower-case letters, digits and - (DNS-1035 label, at most 63)',
};
/** CronJob appends 11 characters for its Jobs, whose names end as a label of pods. */
const CRON_JOB: NameRule = {
  holds: (name) => isSubdomain(name) && name.length <= 52,
  words: 'a DNS-1123 subdomain of at most 52 characters',
};
const PATH_SEGMENT: NameRule = {
  holds: (name) => !/[/%]/.test(name) && name !== '.' && name !== '..',
  words: 'one segment of a path: no / or %, not . or ..',
};

const RULES: Readonly<Record<string, NameRule>> = {
  'apps/v1/StatefulSet': LABEL,
  'batch/v1/CronJob': CRON_JOB,
  'rbac.authorization.k8s.io/v1/ClusterRole': PATH_SEGMENT,
  'rbac.authorization.k8s.io/v1/ClusterRoleBinding': PATH_SEGMENT,
  'rbac.authorization.k8s.io/v1/Role': PATH_SEGMENT,
  'rbac.authorization.k8s.io/v1/RoleBinding': PATH_SEGMENT,
  'v1/Namespace': LABEL,
  'v1/Service': SERVICE,
};

/** What is wrong with the name of an object of a kind; undefined when it is fine. */
export function nameProblem(apiVersion: string, kind: string, name: string): string | undefined {
  const { holds, words } = RULES[`${apiVersion}/${kind}`] ?? SUBDOMAIN;
  return holds(name) ? undefined : `${JSON.stringify(name)} is no name of a ${kind}; takes ${words}`;
}
