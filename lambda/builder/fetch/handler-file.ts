import { BuildError } from '../build-error.ts';
import type { Runtime } from '../inputs.ts';

/** Files that hold a module, in the order in which the runtimes look. Go has none: its program registers names. */
const candidates: Readonly<Record<Runtime, (module: string) => readonly string[]>> = {
  python: (module) => {
    const path = module.replaceAll('.', '/');
    return [`${path}.py`, `${path}/__init__.py`];
  },
  nodejs: (module) => ['mjs', 'js', 'cjs', 'mts', 'ts', 'cts'].map((extension) => `${module}.${extension}`),
  go: () => [],
};

/** Says in seconds what the runtime would say after a build, a pull and a start. @throws BuildError HandlerNotFound */
export function checkHandlerFile(runtime: Runtime, handler: string, names: ReadonlySet<string>): void {
  const module = handler.slice(0, handler.lastIndexOf('.'));
  const files = candidates[runtime](module);
  if (files.length === 0 || files.some((file) => names.has(file))) return;
  throw new BuildError('HandlerNotFound', `the handler ${handler} needs one of ${files.join(', ')}`);
}
