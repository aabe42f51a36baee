import type { Runtime } from '../lambda/api/index.ts';
import { baseImages } from '../lambda/images/base-images.ts';
import type { RuntimeImages } from '../lambda/operator/settings/settings.ts';

/** The release of this repository, by which all of its own images are called. */
const release = '0.1.0';
const ownImage = (name: string): string => `ghcr.io/brunovlucena/homelab/${name}:${release}`;

/** What turns functions into images and runs them; `lambda/images` makes them. */
export const lambdaImages = { operator: ownImage('operator'), builder: ownImage('builder') } as const;

/** What a function's layer is put on, and the same with package manager or compiler. */
export function runtimeImages(runtime: Runtime, version: string): RuntimeImages {
  const name = `${runtime}-${version}`;
  const base = runtime === 'go' ? baseImages.static : ownImage(`runtime-${name}`);
  return { base, dependencies: ownImage(`build-${name}`) };
}
