import { CelDomainError } from './cel-domain-error.ts';
import type { CelEnvironment } from './cel-library.ts';

/** An absolute URL or an absolute path: what Kubernetes takes for a URL. */
class Url {
  readonly parts: URL;
  readonly absolute: boolean;

  constructor(text: string) {
    const parts = Url.read(text);
    if (!parts) throw new CelDomainError(`${JSON.stringify(text)} is no URL`);
    this.parts = parts;
    this.absolute = !text.startsWith('/');
  }

  static read(text: string): URL | null {
    return text.startsWith('/') ? URL.parse(`path:${text}`) : URL.parse(text);
  }

  query(): ReadonlyMap<string, readonly string[]> {
    const { searchParams } = this.parts;
    return new Map([...searchParams.keys()].map((key) => [key, searchParams.getAll(key)]));
  }
}

/** `url()`, `isURL()` and the methods of a URL. */
export function registerUrl(env: CelEnvironment): void {
  const part = (name: string, read: (parts: URL) => string) =>
    env.registerFunction(`Url.${name}(): string`, ({ absolute, parts }: Url) =>
      absolute ? read(parts) : '',
    );
  env.registerType('Url', Url);
  env.registerFunction('isURL(string): bool', (text: string) => Url.read(text) !== null);
  env.registerFunction('url(string): Url', (text: string) => new Url(text));
  env.registerFunction('Url.getEscapedPath(): string', ({ parts }: Url) => parts.pathname);
  env.registerFunction('Url.getQuery(): map<string, list<string>>', (url: Url) => url.query());
  part('getScheme', ({ protocol }) => protocol.slice(0, -1));
  part('getHost', ({ host }) => host);
  part('getHostname', ({ hostname }) => hostname.replace(/^\[(.*)\]$/, '$1'));
  part('getPort', ({ port }) => port);
}
