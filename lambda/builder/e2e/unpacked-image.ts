import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RunningImage, runImage } from './running-image.ts';

/** An image that skopeo pulled and umoci unpacked: neither knows our code. */
export interface UnpackedImage {
  readonly rootfs: string;
  readonly config: OciConfig;
  readonly run: () => Promise<RunningImage>;
}

/** Configuration of a container, as OCI images have it. */
export interface OciConfig {
  readonly User: string;
  readonly Env: readonly string[];
  readonly Entrypoint: readonly string[];
  readonly WorkingDir: string;
}

/** Pulls an image for one architecture; skopeo compares every digest. */
export function pullImage(reference: string, architecture: string, folder: string): UnpackedImage {
  const layout = join(folder, 'layout');
  const bundle = join(folder, 'bundle');
  const policy = ['--insecure-policy', `--override-arch=${architecture}`, '--override-os=linux'];
  execFileSync('skopeo', [
    ...policy,
    'copy',
    '--quiet',
    '--src-tls-verify=false',
    `docker://${reference}`,
    `oci:${layout}:image`,
  ]);
  execFileSync('umoci', ['unpack', '--rootless', '--image', `${layout}:image`, bundle], { stdio: 'pipe' });
  const blob = (digest: string) =>
    JSON.parse(readFileSync(join(layout, 'blobs', digest.replace(':', '/')), 'utf8'));
  const index = JSON.parse(readFileSync(join(layout, 'index.json'), 'utf8'));
  const { config } = blob(blob(index.manifests[0].digest).config.digest) as { config: OciConfig };
  const rootfs = join(bundle, 'rootfs');
  return { rootfs, config, run: () => runImage(rootfs, config) };
}

/** What skopeo says of an image, or of its manifest as it stands. */
export function inspectImage(
  reference: string,
  ...options: readonly string[]
): Readonly<Record<string, unknown>> {
  const text = execFileSync(
    'skopeo',
    ['inspect', '--tls-verify=false', ...options, `docker://${reference}`],
    { encoding: 'utf8' },
  );
  return JSON.parse(text);
}
