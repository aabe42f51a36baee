/** What the author of a literal, of stack.ts or of a function got wrong, by the error's name: no stack helps there. */
const inputErrors = new Set([
  'AddressError',
  'AlertConfigError',
  'ArchiveError',
  'BaselineError',
  'ClusterSpecError',
  'CompileError',
  'ConfigError',
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

/** Codes of Node's errors for a source that cannot be loaded as it is written. */
const sourceErrors = new Set([
  'ERR_INVALID_TYPESCRIPT_SYNTAX',
  'ERR_MODULE_NOT_FOUND',
  'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX',
]);

/** What is neither the user's nor the program's fault: the message is all that helps. */
const outsideErrors = new Set(['ClusterError']);

/** Whether the user's input is wrong, and not the program. */
export function isInputError(error: unknown): boolean {
  return error instanceof Error && (inputErrors.has(error.name) || isSourceError(error));
}

/** What to show of anything that was thrown: a stack only where it helps. */
export function errorText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (isSourceError(error)) return withoutCallers(error);
  const isTold = isInputError(error) || outsideErrors.has(error.name);
  return (isTold ? undefined : error.stack) ?? error.message;
}

function isSourceError(error: NodeJS.ErrnoException): boolean {
  return error.code !== undefined && sourceErrors.has(error.code);
}

/** The file, the line and what is wrong there; who loaded it is Node itself. */
function withoutCallers({ stack, message }: Error): string {
  const lines = (stack ?? message).split('\n').filter((line) => !/^ {4}at /.test(line));
  return lines.join('\n').trimEnd();
}
