import type { FunctionConfig } from '../image/append.ts';
import type { Runtime } from '../inputs.ts';
import type { LayerConfig } from './step-config.ts';

/** Folders of a function in its image. */
export const imageFolders = { function: 'function', dependencies: 'dependencies' } as const;

const ofRuntime: Readonly<Record<Runtime, Pick<FunctionConfig, 'env' | 'entrypoint'>>> = {
  python: {
    env: { PYTHONPATH: `/${imageFolders.dependencies}`, PYTHONUNBUFFERED: '1', PYTHONDONTWRITEBYTECODE: '1' },
  },
  nodejs: { env: { NODE_ENV: 'production' } },
  go: { env: {}, entrypoint: [`/${imageFolders.function}/function`] },
};

/** What the configuration of a function's image has over that of its runtime. */
export function functionConfig({ runtime, handler, baseImage }: LayerConfig): FunctionConfig {
  const [name = '', digest = ''] = baseImage.split('@');
  const { env, entrypoint } = ofRuntime[runtime];
  return {
    env: { FUNCTION_ROOT: `/${imageFolders.function}`, FUNCTION_HANDLER: handler, ...env },
    labels: { 'org.opencontainers.image.base.name': name, 'org.opencontainers.image.base.digest': digest },
    workingDir: `/${imageFolders.function}`,
    entrypoint,
  };
}
