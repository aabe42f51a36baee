import { join } from 'node:path';

/** Folders of a build in its containers; the Job mounts into each container only those that it needs. */
export const mountPaths = {
  config: '/build/config',
  source: '/build/source',
  base: '/build/base',
  dependencies: '/build/dependencies',
  kaniko: '/build/kaniko',
  image: '/build/image',
  sourceSecret: '/build/secrets/source',
  baseSecret: '/build/secrets/base',
  pushSecret: '/build/secrets/push',
  /** Of the process, and home of what it starts. */
  scratch: '/tmp',
  terminationLog: '/dev/termination-log',
} as const;

/** With what `fetch` leaves among the sources: the archive, and for a Dockerfile its files. */
export type Folders = Readonly<Record<keyof typeof mountPaths | 'archive' | 'tree', string>>;

/** The folders below a root: `/` in a container, any folder where the steps run as plain processes. */
export function foldersBelow(root: string): Folders {
  const below = Object.entries(mountPaths).map(([name, path]) => [name, join(root, path)]);
  const folders = Object.fromEntries(below) as Record<keyof typeof mountPaths, string>;
  // The mounted folder exists before anything is written; what is unpacked gets a new one in it.
  return { ...folders, archive: join(folders.source, 'source.zip'), tree: join(folders.source, 'tree') };
}
