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

/** Among the sources where `fetch` has made the image itself: the steps before `push` have nothing to do. */
export const completeFile = 'complete';

/**
 * With what `fetch` leaves among the sources: the archive, what is known of it, for a Dockerfile its files, and whether the
 * image is complete.
 */
export type Folders = Readonly<
  Record<keyof typeof mountPaths | 'archive' | 'kept' | 'tree' | 'complete', string>
>;

/** The folders below a root: `/` in a container, any folder where the steps run as plain processes. */
export function foldersBelow(root: string): Folders {
  const below = Object.entries(mountPaths).map(([name, path]) => [name, join(root, path)]);
  const folders = Object.fromEntries(below) as Record<keyof typeof mountPaths, string>;
  const [archive, kept, tree, complete] = ['source.zip', 'source.json', 'tree', completeFile].map((name) =>
    join(folders.source, name),
  );
  return { ...folders, archive, kept, tree, complete } as Folders;
}
