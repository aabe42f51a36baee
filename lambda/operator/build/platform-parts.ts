import { systemClock } from '../../kube/clock.ts';
import type { OperatorLog } from '../operator-options.ts';
import type { Builds, ExternalState } from '../ports.ts';
import type { BuildSettings } from '../settings/settings.ts';
import { FunctionImages } from './function-images.ts';
import { functionRepository, PlatformBuilds } from './platform-builds.ts';
import { PlatformRegistry } from './platform-registry.ts';
import { RegistryImages } from './registry-images.ts';
import { RuntimePins } from './runtime-pins.ts';

/** What a process of the operator needs to have functions built. */
export interface PlatformParts {
  readonly builds: Builds;
  readonly external: ExternalState;
  /** To be run: builds wait for what it finds. */
  readonly pins: RuntimePins;
}

/** @throws BuildError InvalidConfig for endpoints that cannot be read */
export function platformParts(settings: BuildSettings, log: OperatorLog): PlatformParts {
  const registry = new PlatformRegistry(settings);
  const images = new RegistryImages(registry);
  const pins = new RuntimePins({
    runtimes: settings.runtimes,
    pin: (image, signal) => images.pinned(image, signal),
    clock: systemClock,
    onError: (runtime, version, error) =>
      log.warn('the images of a runtime have no digest yet', { runtime, version, error: String(error) }),
  });
  const builds = new PlatformBuilds(settings, {
    pushed: (...asked) => images.pushed(...asked),
    images: (runtime, version) => pins.get(runtime, version),
  });
  return { builds, external: new FunctionImages(registry, (fn) => functionRepository(settings, fn)), pins };
}
