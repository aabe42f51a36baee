/** What the person who seals got wrong, and the fix. */
export class SealInputError extends Error {
  override readonly name = 'SealInputError';
}
