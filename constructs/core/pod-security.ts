import { type PodSecurityLevel, podSecurityLevels } from './owned-namespace.ts';
import { containerControls, namedContainers } from './pod-security-containers.ts';
import { type PodSecurityViolation, podControls } from './pod-security-controls.ts';

export type { PodSecurityViolation } from './pod-security-controls.ts';

/** Everything in a pod spec that the Pod Security Standards of Kubernetes 1.35 and 1.36 refuse on Linux. */
export function podSecurityViolations(podSpec: object): readonly PodSecurityViolation[] {
  return [
    ...podControls(podSpec),
    ...namedContainers(podSpec).flatMap((each) => containerControls(podSpec, each)),
  ];
}

/** The strictest level that admits the pod. */
export function strictestLevel(podSpec: object): PodSecurityLevel {
  const violations = podSecurityViolations(podSpec);
  if (violations.some(({ level }) => level === 'baseline')) return 'privileged';
  return violations.length > 0 ? 'baseline' : 'restricted';
}

/** The weaker of two levels. */
export function weaker(a: PodSecurityLevel, b: PodSecurityLevel): PodSecurityLevel {
  return podSecurityLevels.indexOf(a) < podSecurityLevels.indexOf(b) ? a : b;
}
