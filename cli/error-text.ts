/** What the author of a literal, of stack.ts or of a function got wrong, by the error's name: no stack helps there. */
const inputErrors = new Set([
  'AddressError',
  'AlertConfigError',
  'ArchiveError',
  'BaselineError',
  'ClusterSpecError',
  'CompileError',
  'ContextTooShortError',
  'CycleError',
  'FetchError',
  'FunctionError',
  'LanguageError',
  'ModelError',
  'PlaceError',
  'SettingError',
  'SlitherError',
  'SourceError',
  'StoreUnavailableError',
  'TargetError',
  'TriggerError',
  'UnknownChainError',
  'UnknownKubernetesError',
]);

/** Whether the user's input is wrong, and not the program. */
export function isInputError(error: unknown): boolean {
  return error instanceof Error && inputErrors.has(error.name);
}

/** What to show of anything that was thrown: a stack only where it helps. */
export function errorText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return (isInputError(error) ? undefined : error.stack) ?? error.message;
}
