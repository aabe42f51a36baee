import { BuildError } from '../build-error.ts';
import { buildHash, flattenInputs } from '../build-hash.ts';
import type { BuildInputs } from '../inputs.ts';
import type { Endpoint } from '../net/endpoints.ts';
import { parseReference } from '../registry/reference.ts';
import type { RepositoryConfig, StepConfigs } from '../steps/step-config.ts';
import { type BuildPlatform, goRuntimeFolder } from './platform.ts';

/** What each step is told; user text goes here and nowhere else. @throws BuildError InvalidConfig */
export function stepConfigs(inputs: BuildInputs, platform: BuildPlatform): StepConfigs {
  const { runtime, runtimeVersion, handler, options, architectures, baseImage, repository } = inputs;
  const network = { endpoints: platform.endpoints, denied: platform.denied };
  const hash = buildHash(inputs);
  const base = repositoryOf(baseImage, platform.endpoints);
  const { digest } = parseReference(baseImage);
  if (digest === undefined) throw new BuildError('InvalidConfig', `${baseImage} is not pinned by its digest`);
  return {
    fetch: {
      ...network,
      source: inputs.source,
      runtime,
      handler,
      options,
      architectures,
      base: { ...base, digest },
    },
    dependencies: {
      runtime,
      runtimeVersion,
      architectures,
      installScripts: options.installScripts,
      environment: platform.environment,
      goRuntime: goRuntimeFolder,
    },
    layer: {
      hash,
      inputs: flattenInputs(inputs),
      runtime,
      handler,
      strategy: options.strategy,
      architectures,
      baseImage,
      repository,
    },
    push: { ...network, target: { ...repositoryOf(repository, platform.endpoints), tag: hash }, base },
  };
}

/** A repository with the origin that its registry has among the endpoints: that decides between http and https. */
function repositoryOf(image: string, endpoints: readonly Endpoint[]): RepositoryConfig {
  const { registry, repository } = parseReference(image);
  const endpoint = endpoints.find(({ origin }) => new URL(origin).host === registry);
  if (!endpoint) throw new BuildError('InvalidConfig', `${registry} is not among the endpoints of builds`);
  return { origin: new URL(endpoint.origin).origin, repository };
}
