import { BuildError } from '../build-error.ts';

/** What a registry lets in. */
export interface RegistryCredentials {
  readonly username: string;
  readonly password: string;
}

/** Credentials by `host[:port][/path]`, as `docker login` writes them. */
export type RegistryLogins = ReadonlyMap<string, RegistryCredentials>;

/** Reads `.dockerconfigjson`. Helpers and stores are programs, so they are not read. @throws BuildError InvalidConfig */
export function readLogins(text: string): RegistryLogins {
  try {
    const { auths = {} } = JSON.parse(text) as { auths?: Record<string, Record<string, string>> };
    return new Map(Object.entries(auths).map(([key, login]) => [placeOf(key), credentialsOf(login)]));
  } catch {
    // The text is a secret: nothing of it goes into the message.
    throw new BuildError('InvalidConfig', 'the Secret of the registry is no .dockerconfigjson');
  }
}

/** The login whose place is the longest that a repository is in, by whole segments: `host/team` has no `host/team-b`. */
export function loginFor(
  logins: RegistryLogins,
  registry: string,
  repository: string,
): RegistryCredentials | undefined {
  const segments = [registry, ...repository.split('/')];
  for (let count = segments.length; count > 0; count -= 1) {
    const login = logins.get(segments.slice(0, count).join('/'));
    if (login) return login;
  }
  return undefined;
}

function placeOf(key: string): string {
  return key.replace(/^https?:\/\//, '').replace(/\/(v[12]\/?)?$/, '');
}

function credentialsOf({ auth, username, password }: Record<string, string>): RegistryCredentials {
  if (auth === undefined) return { username: username ?? '', password: password ?? '' };
  const decoded = Buffer.from(auth, 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  if (colon < 0) throw new Error('no colon');
  return { username: decoded.slice(0, colon), password: decoded.slice(colon + 1) };
}
