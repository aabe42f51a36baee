/** A function that Kubernetes adds to CEL was given a value outside its domain. */
export class CelDomainError extends Error {
  override readonly name = 'CelDomainError';
}
