import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { asBuildError } from '../builder/build-error.ts';
import { closeConnections } from '../builder/net/request.ts';
import { readLogins } from '../builder/registry/credentials.ts';
import { type BaseImageName, baseImages } from './base-images.ts';
import { publishRuntime } from './publish.ts';
import { type ScriptRuntime, scriptRuntimes } from './runtime-image.ts';

const usage = `Usage: node lambda/images/main.ts publish RUNTIME-VERSION --to REGISTRY/NAME:TAG
       node lambda/images/main.ts base NAME

publish puts a runtime (nodejs-24, python-3.13, python-3.12) on its base image and pushes it for amd64 and arm64, with the
logins of docker login.
base prints a base image with its digest, for the build arguments of the Dockerfiles.`;

/** Registries of the base images, and where they keep layers. */
const origins = [
  'https://registry-1.docker.io',
  'https://auth.docker.io',
  'https://production.cloudflare.docker.com',
  'https://production.cloudfront.docker.com',
];

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { to: { type: 'string' } } });
  const [command, name] = positionals;
  if (command === 'base' && isBaseImage(name)) return void process.stdout.write(`${baseImages[name]}\n`);
  const runtime = runtimeOf(name);
  if (command !== 'publish' || !isBaseImage(name) || runtime === undefined || values.to === undefined) {
    process.stderr.write(`${usage}\n`);
    process.exitCode = 1;
    return;
  }
  const registry = `https://${values.to.split('/')[0]}`;
  const endpoints = [...origins, registry].map((origin) => ({ origin }));
  const image = await publishRuntime({
    runtime,
    base: baseImages[name],
    target: values.to,
    endpoints,
    logins: logins(),
  });
  process.stdout.write(`${image}\n`);
}

function isBaseImage(name: string | undefined): name is BaseImageName {
  return name !== undefined && Object.hasOwn(baseImages, name);
}

/** The runtime that goes on a base image; undefined for images that get none. */
function runtimeOf(name = ''): ScriptRuntime | undefined {
  return scriptRuntimes.find((runtime) => name.startsWith(`${runtime}-`));
}

function logins() {
  const file = join(process.env.DOCKER_CONFIG ?? join(homedir(), '.docker'), 'config.json');
  return readLogins(readFileSync(file, 'utf8'));
}

try {
  await main();
} catch (error) {
  const { reason, message, exitCode } = asBuildError(error);
  process.stderr.write(`${reason}: ${message}\n`);
  process.exitCode = exitCode;
} finally {
  closeConnections();
}
