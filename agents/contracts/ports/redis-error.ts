/** Redis does not answer, or refuses. */
export class RedisError extends Error {
  override readonly name: string = 'RedisError';
}
