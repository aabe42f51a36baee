import { existsSync, readFileSync } from 'node:fs';
import { at, compare, list } from '../../../constructs/core/manifest.ts';
import { applyText, getObjects, kubectl } from '../kubectl.ts';
import type { Programs } from '../programs.ts';
import type { Site } from '../site.ts';
import { type Step, StepError } from '../step.ts';

/** What the controller puts on its keys, and finds them by when it starts. */
const keyLabel = 'sealedsecrets.bitnami.com/sealed-secrets-key';

/** The keys of an earlier cluster, before the controller makes a new one that opens nothing of what is committed. */
export function restoreKeys(site: Site, namespace: string): Step {
  const { keyFile, spec } = site;
  const manifest = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace } };
  const pods = ['--selector=app.kubernetes.io/name=sealed-secrets', '--ignore-not-found'];
  return {
    name: 'sealed-secrets-restore',
    brings: `the Sealed Secrets keys of ${keyFile}, where there is one`,
    commands: [
      applyText(spec.name, () => JSON.stringify(manifest), `Namespace/${namespace}`),
      { argv: kubectl(spec.name, 'apply', `--namespace=${namespace}`, `--filename=${keyFile}`) },
      // A controller that runs already reads keys only when it starts.
      { argv: kubectl(spec.name, 'delete', 'pods', `--namespace=${namespace}`, ...pods) },
    ],
    missing: async (programs) => {
      const known = await keysOf(programs, site, namespace);
      return without(keysIn(keyFile), known).map((name) => `${keyFile} has ${name}, the cluster has not`);
    },
  };
}

/** A copy of all keys outside of the cluster: without it everything sealed is lost with the cluster. */
export function saveKeys(site: Site, namespace: string): Step {
  const { keyFile, spec } = site;
  const selection = [`--namespace=${namespace}`, `--selector=${keyLabel}`, '--output=json'];
  return {
    name: 'sealed-secrets-backup',
    brings: `${keyFile} with every Sealed Secrets key`,
    commands: [{ argv: kubectl(spec.name, 'get', 'secrets', ...selection), output: keyFile }],
    missing: async (programs) => {
      const known = await keysOf(programs, site, namespace);
      const kept = keysIn(keyFile);
      const only = without(kept, known);
      const missing = without(known, kept);
      if (missing.length > 0 && only.length > 0) {
        throw new StepError('sealed-secrets-backup', [
          `${keyFile} has keys that the cluster has not: ${only.join(', ')}`,
          `move it away, or run \`homelab up --cluster ${spec.name}\`, which restores them`,
        ]);
      }
      return missing.map((name) => `${keyFile} has not ${name}`);
    },
  };
}

async function keysOf(programs: Programs, { spec }: Site, namespace: string): Promise<readonly string[]> {
  const selection = ['secrets', `--namespace=${namespace}`, `--selector=${keyLabel}`];
  return namesOf(await getObjects(programs, spec.name, ...selection));
}

/** Empty when there is no such file. */
function keysIn(path: string): readonly string[] {
  return existsSync(path) ? namesOf(list(at(JSON.parse(readFileSync(path, 'utf8')), 'items'))) : [];
}

function namesOf(objects: readonly unknown[]): readonly string[] {
  return objects.map((object) => String(at(object, 'metadata', 'name'))).sort(compare);
}

function without(names: readonly string[], others: readonly string[]): readonly string[] {
  return names.filter((name) => !others.includes(name));
}
