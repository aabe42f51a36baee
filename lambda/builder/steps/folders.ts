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

/** With what `fetch` leaves among the sources: the archive, what is known of it, and for a Dockerfile its files. */
export type Folders = Readonly<Record<keyof typeof mountPaths | 'archive' | 'kept' | 'tree', string>>;

/** The folders below a root: `/` in a container, any folder where the steps run as plain processes. */
export function foldersBelow(root: string): Folders {
  const below = Object.entries(mountPaths).map(([name, path]) => [name, join(root, path)]);
  const folders = Object.fromEntries(below) as Record<keyof typeof mountPaths, string>;
  const [archive, kept, tree] = ['source.zip', 'source.json', 'tree'].map((name) =>
    join(folders.source, name),
  );
  return { ...folders, archive, kept, tree } as Folders;
}
