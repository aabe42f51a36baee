import type { LambdaFunction } from '../../api/index.ts';
import { BuildError } from '../../builder/build-error.ts';
import { dropBody, readBody } from '../../builder/net/request.ts';
import { getManifest } from '../../builder/registry/manifests.ts';
import { parseReference } from '../../builder/registry/reference.ts';
import type { Registry } from '../../builder/registry/registry.ts';
import type { ExternalState } from '../ports.ts';
import type { PlatformRegistry } from './platform-registry.ts';

/** Tags of one page, and what a page has at most. */
const page = { tags: 100, bytes: 1024 * 1024 };

/** The images of a function: everything in its own repository goes with it. */
export class FunctionImages implements ExternalState {
  readonly #registry: PlatformRegistry;
  readonly #repositoryOf: (fn: LambdaFunction) => string;

  /** @param repositoryOf a repository that nothing else is in */
  constructor(registry: PlatformRegistry, repositoryOf: (fn: LambdaFunction) => string) {
    this.#registry = registry;
    this.#repositoryOf = repositoryOf;
  }

  /** @throws BuildError RegistryUnavailable, RegistryDenied or RegistryRefused */
  async remove(fn: LambdaFunction, signal: AbortSignal): Promise<void> {
    const repository = this.#registry.repository(parseReference(this.#repositoryOf(fn)), {
      actions: 'pull,delete',
      unavailable: 'RegistryUnavailable',
      signal,
    });
    const done = new Set<string>();
    const left = async () => (await tagsOf(repository)).filter((tag) => !done.has(tag));
    for (let tags = await left(); tags.length > 0; tags = await left()) {
      for (const tag of tags) {
        if (!(await removeTagged(repository, tag))) return;
        done.add(tag);
      }
    }
  }
}

/** The first tags that a repository has. */
async function tagsOf(registry: Registry): Promise<readonly string[]> {
  const answer = await registry.request(registry.url(`tags/list?n=${page.tags}`));
  const text = (await readBody(answer, page.bytes)).toString();
  if (answer.status === 404) return [];
  if (answer.status !== 200) throw refused(registry, answer.status, 'the tags');
  const { tags } = JSON.parse(text) as { readonly tags?: readonly string[] | null };
  return tags ?? [];
}

/** Deletes what a tag leads to, parts and referrers first. False where the registry deletes nothing. */
async function removeTagged(registry: Registry, tag: string): Promise<boolean> {
  const manifest = await getManifest(registry, tag);
  if (!manifest) return true;
  const parts = manifestsOf(manifest.bytes.toString());
  const referrers = await referrersOf(registry, manifest.digest);
  for (const digest of [...parts, ...referrers, manifest.digest]) {
    if (!(await remove(registry, digest))) return false;
  }
  return true;
}

/** Where a registry has no such list, a tag has it. */
async function referrersOf(registry: Registry, digest: string): Promise<readonly string[]> {
  const answer = await registry.request(registry.url(`referrers/${digest}`));
  const text = (await readBody(answer, page.bytes)).toString();
  return answer.status === 200 ? manifestsOf(text) : [];
}

async function remove(registry: Registry, digest: string): Promise<boolean> {
  const answer = await registry.request(registry.url(`manifests/${digest}`), { method: 'DELETE' });
  await dropBody(answer);
  const { status } = answer;
  if (status === 405) return false;
  if (status === 202 || status === 200 || status === 404) return true;
  throw refused(registry, status, digest);
}

/** Digests that an index lists; a manifest lists none. */
function manifestsOf(text: string): readonly string[] {
  const { manifests = [] } = JSON.parse(text) as { readonly manifests?: readonly { digest: string }[] };
  return manifests.map(({ digest }) => digest);
}

function refused({ origin, repository }: Registry, status: number, what: string): BuildError {
  return new BuildError('RegistryRefused', `${origin} answers ${status} for ${what} of ${repository}`);
}
