import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Who calls the API server: itself by a random token, with what Kubernetes' own bootstrap roles let it do. */
export interface User {
  readonly name: string;
  readonly groups: readonly string[];
  readonly token: string;
}

/** What has a kubeconfig of its own. */
export type UserName = 'admin' | 'controller-manager' | 'kwok' | 'scheduler';

/** New users with new tokens. */
export function createUsers(): Readonly<Record<UserName, User>> {
  return {
    admin: user('admin', 'system:masters'),
    'controller-manager': user('system:kube-controller-manager'),
    kwok: user('kwok', 'system:masters'),
    scheduler: user('system:kube-scheduler'),
  };
}

function user(name: string, ...groups: string[]): User {
  return { name, groups, token: randomBytes(16).toString('hex') };
}

/** Writes the file of `--token-auth-file`; gives its path. */
export function writeTokens(folder: string, users: Readonly<Record<UserName, User>>): string {
  const lines = Object.values(users).map(({ token, name, groups }) => {
    return `${token},${name},${name},"${groups.join(',')}"\n`;
  });
  const path = join(folder, 'tokens.csv');
  writeFileSync(path, lines.join(''), { mode: 0o600 });
  return path;
}
