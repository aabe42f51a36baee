import { emitDocument } from '../../core/emit.ts';

/** A rule as Falco reads it. */
export interface FalcoRule {
  readonly rule: string;
  readonly desc: string;
  /** In terms of processes, paths and connections: on kind Falco knows the names of its own node's pods only. */
  readonly condition: string;
  /** What happened; who did it is added. */
  readonly output: string;
  readonly priority: 'CRITICAL' | 'ERROR' | 'WARNING' | 'NOTICE';
  readonly tags: readonly string[];
}

const who =
  'user=%user.name process=%proc.cmdline parent=%proc.pname container=%container.id image=%container.image.repository ' +
  'namespace=%k8s.ns.name pod=%k8s.pod.name';

/** A rules file with these rules. */
export function rulesFile(rules: readonly FalcoRule[]): string {
  const complete = rules.map((rule) => ({ ...rule, output: `${rule.output} | ${who}` }));
  return emitDocument(complete);
}

/** A list as conditions write it. */
export function among(names: readonly string[]): string {
  return `(${names.join(', ')})`;
}

/** A program was started in a container. */
export const started = 'evt.type in (execve, execveat) and container.id != host';

/** A file was opened to be written. */
export const written = 'evt.type in (open, openat, openat2, creat) and evt.is_open_write = true';

/** A file was opened to be read. */
export const read = 'evt.type in (open, openat, openat2) and evt.is_open_read = true';

/** A process opened a connection, or tries to. */
export const connected = 'evt.type = connect and fd.typechar in (4, 6)';
