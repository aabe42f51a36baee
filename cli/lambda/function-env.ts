import type { LocalFunction } from './function-spec.ts';

/** Set by whoever runs a function: an author who sets them too would only believe so. */
const reserved = /^(PORT|METRICS_PORT|K_.*|FUNCTION_.*|PATH|PYTHONPATH|NODE_OPTIONS|LD_.*)$/;

/** What is wrong with `env` of function.yaml. */
export function envProblems(value: unknown): readonly string[] {
  if (value === undefined) return [];
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return ['env: a mapping of names to texts'];
  return Object.entries(value).flatMap(([name, text]) => {
    if (!/^[A-Za-z_]\w*$/.test(name)) return [`env.${name}: letters, digits and _ only, no digit first`];
    if (reserved.test(name)) return [`env.${name}: is set by the runtime, choose another name`];
    return typeof text === 'string' ? [] : [`env.${name}: write the value in quotes`];
  });
}

/** Of this machine only what a program needs to run: the rest is the function's own, as it is in a cluster. */
const passedOn = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'SYSTEMROOT'];

/** The environment of a function's process; see lambda/runtimes/README.md. */
export function functionEnvironment(
  { name, folder, handler, style, timeoutSeconds, concurrency, env }: LocalFunction,
  own: Readonly<Record<string, string>>,
): Record<string, string> {
  const machine = passedOn.flatMap((key) => {
    const value = process.env[key];
    return value === undefined ? [] : [[key, value] as const];
  });
  return {
    ...Object.fromEntries(machine),
    ...env,
    K_SERVICE: name,
    K_REVISION: `${name}-local`,
    FUNCTION_ROOT: folder,
    FUNCTION_HANDLER: handler,
    FUNCTION_STYLE: style,
    FUNCTION_TIMEOUT_SECONDS: String(timeoutSeconds),
    FUNCTION_CONCURRENCY: String(concurrency),
    ...own,
  };
}
