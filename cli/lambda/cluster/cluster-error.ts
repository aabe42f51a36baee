/** The cluster or its platform cannot do what was asked for, whatever the user writes; the message says what to look at. */
export class ClusterError extends Error {
  override name = 'ClusterError';
}
