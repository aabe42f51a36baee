import { describe, expect, it } from 'vitest';
import { parseKernel } from './kernel.ts';

describe('parseKernel', () => {
  it.each([
    ['6.12', 6, 12, 0],
    ['6.12.0', 6, 12, 0],
    ['6.12.47+rpt-rpi-2712', 6, 12, 47],
    ['6.8.0-87-generic', 6, 8, 0],
    ['6.12.54-linuxkit', 6, 12, 54],
  ])('reads %s', (release, major, minor, patch) => {
    expect(parseKernel(release)).toEqual({ major, minor, patch });
  });

  it.each(['', '6', 'v6.12', 'linux-6.12', '6.x'])('refuses %j', (release) => {
    expect(() => parseKernel(release)).toThrow('is not a Linux kernel release');
  });
});
