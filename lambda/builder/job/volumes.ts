import type { BuildInputs } from '../inputs.ts';
import { type Step, steps } from '../steps/step-config.ts';
import type { BuildPlatform } from './platform.ts';

/** Space of the folders that steps hand on to one another, and of what each writes for itself. */
const sizes = {
  source: '512Mi',
  base: '32Mi',
  dependencies: '2Gi',
  kaniko: '4Gi',
  image: '2Gi',
  scratch: '1280Mi',
} as const;

type Folder = Exclude<keyof typeof sizes, 'scratch'>;

/** A volume of a pod. */
export type Volume = Readonly<Record<string, unknown>> & { readonly name: string };

/** The volumes of a build's pod. */
export function buildVolumes(
  { options }: BuildInputs,
  { secrets }: BuildPlatform,
  name: string,
): readonly Volume[] {
  const kaniko = options.strategy === 'kaniko';
  const folders: readonly Folder[] = kaniko
    ? ['source', 'kaniko', 'image']
    : ['source', 'base', 'dependencies', 'image'];
  const own = steps.filter((step) => step !== 'dependencies' || !kaniko);
  return [
    ...own.map((step) => configVolume(step, name, kaniko)),
    ...folders.map((folder) => emptyDir(folder, sizes[folder])),
    ...own.map((step) => emptyDir(`scratch-${step}`, sizes.scratch)),
    ...secretVolume('source-secret', secrets.source),
    ...(kaniko ? [] : secretVolume('base-secret', secrets.base)),
    ...secretVolume('push-secret', secrets.push),
  ];
}

/** Each step sees its own configuration alone, but for `fetch`, which may do the work of `layer`. */
function configVolume(step: Step, name: string, kaniko: boolean): Volume {
  const seen = step === 'fetch' && !kaniko ? [step, 'layer'] : [step];
  const items = seen.map((each) => ({ key: `${each}.json`, path: `${each}.json` }));
  return { name: `config-${step}`, configMap: { name, defaultMode: 0o444, items } };
}

function emptyDir(name: string, sizeLimit: string): Volume {
  return { name, emptyDir: { sizeLimit } };
}

function secretVolume(name: string, secretName: string | undefined): readonly Volume[] {
  return secretName === undefined ? [] : [{ name, secret: { secretName, defaultMode: 0o440 } }];
}
