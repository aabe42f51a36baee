import type { Architecture } from '../inputs.ts';
import { type Installation, install } from './installation.ts';
import { readRequirements } from './requirements.ts';

const machines = { amd64: 'x86_64', arm64: 'aarch64' } as const;
/** Releases of glibc that wheels are built for, up to that of the runtime's image. */
const glibc = ['2_36', '2_35', '2_34', '2_31', '2_28', '2_27', '2_24', '2_17', '2_12', '2_5'];

/**
 * Packages of requirements.txt: wheels, unless their own code may run.
 * @returns whether there was something to install
 */
export async function installPython(installation: Installation): Promise<boolean> {
  const { config, context, source, architecture, out } = installation;
  if (!source.has('requirements.txt')) return false;
  const tree = await source.unpacked();
  const { packages, hashed, pinned } = readRequirements(tree);
  if (packages.length === 0) return false;
  if (!hashed)
    context.log(
      `requirements.txt has no hashes${pinned ? '' : ', nor exact versions'}: a later build may differ`,
    );
  const options = [
    '--no-input',
    // Without one more try it does not say that it was the network.
    '--retries=2',
    '--disable-pip-version-check',
    '--no-cache-dir',
    '--no-compile',
    '--root-user-action=ignore',
    `--target=${out}`,
    '--requirement=requirements.txt',
    ...(config.installScripts ? [] : wheelsOnly(config.runtimeVersion, architecture)),
  ];
  const env = { PIP_CONFIG_FILE: '/dev/null', PYTHONDONTWRITEBYTECODE: '1' };
  await install(installation, ['python3', '-m', 'pip', 'install', ...options], {
    cwd: tree,
    env,
    reason: 'DependenciesFailed',
  });
  return true;
}

/** Nothing of a package runs, so the wheels may be those of another architecture. */
function wheelsOnly(version: string, architecture: Architecture): readonly string[] {
  const names = [
    ...glibc.map((release) => `manylinux_${release}`),
    'manylinux2014',
    'manylinux2010',
    'manylinux1',
    'linux',
  ];
  const platforms = names.map((name) => `--platform=${name}_${machines[architecture]}`);
  return ['--only-binary=:all:', '--implementation=cp', `--python-version=${version}`, ...platforms];
}
