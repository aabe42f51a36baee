import { ValueError } from './value-error.ts';

/** A Linux kernel version; what a distribution appends is dropped. */
export interface KernelVersion {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

/**
 * Reads what `uname -r` prints, for example `6.12.47+rpt-rpi-2712`.
 * @throws ValueError when it does not begin with major.minor
 */
export function parseKernel(release: string): KernelVersion {
  const match = /^(\d+)\.(\d+)(?:\.(\d+))?(?:[-+.][\w.+-]*)?$/.exec(release);
  if (!match) {
    throw new ValueError(
      `${JSON.stringify(release)} is not a Linux kernel release`,
      'write what `uname -r` prints, for example 6.12.0',
    );
  }
  const [, major, minor, patch = 0] = match;
  return { major: Number(major), minor: Number(minor), patch: Number(patch) };
}
