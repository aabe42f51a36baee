import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { CustomResource } from './custom-resource.ts';
import type { JsonObject } from './json.ts';

const cdk8s = join(dirname(createRequire(import.meta.url).resolve('cdk8s-cli/package.json')), 'bin/cdk8s');

/** What `cdk8s import` writes for each custom resource, in the same order; one process for all, no network. */
export async function importTypescript(resources: readonly CustomResource[]): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'imports-'));
  try {
    for (const [index, resource] of resources.entries()) {
      writeFileSync(join(folder, `crd${index}.yaml`), JSON.stringify(usedVersionOnly(resource)));
    }
    const imports = resources.map((_, index) => `crd${index}:=crd${index}.yaml`);
    writeFileSync(
      join(folder, 'cdk8s.yaml'),
      JSON.stringify({ language: 'typescript', app: 'none', imports }),
    );
    mkdirSync(join(folder, 'out'));
    const flags = ['--language', 'typescript', '--no-class-prefix', '--no-save', '--no-check-upgrade'];
    await promisify(execFile)(process.execPath, [cdk8s, 'import', ...flags, '--output', 'out'], {
      cwd: folder,
    });
    return resources.map(({ group }, index) =>
      readFileSync(join(folder, 'out', `crd${index}-${group}.ts`), 'utf8'),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** cdk8s takes the first version that it finds. */
function usedVersionOnly({ definition, version }: CustomResource): JsonObject {
  const spec = definition.spec as { readonly versions: readonly JsonObject[] } & JsonObject;
  return { ...definition, spec: { ...spec, versions: spec.versions.filter(({ name }) => name === version) } };
}
