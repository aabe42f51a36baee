import { App, Chart } from 'cdk8s';
import { expect, it } from 'vitest';
import { ConfigMap } from './kubernetes.ts';
import { formatLocation, locate, locateLike, locationOf } from './located.ts';

/** A component that others extend. */
class Part {
  constructor() {
    locate(this, true);
  }
}

class Wheel extends Part {}

it('an object points at the file and line with its new', () => {
  const chart = new Chart(new App(), 'chart');
  const one = new ConfigMap(chart, 'first', { data: {} });
  const other = new ConfigMap(chart, 'second', { data: {} });
  const [first, second] = [one, other].map(locationOf);
  expect(first?.file).toBe('constructs/core/located.test.ts');
  expect((second?.line ?? 0) - (first?.line ?? 0)).toBe(1);
  expect(formatLocation(first)).toBe(`constructs/core/located.test.ts:${first?.line}`);
});

it('a part points behind all constructors of its own', () => {
  const make = (): Part => new Wheel();
  const near = locationOf(make());
  expect(near?.file).toBe('constructs/core/located.test.ts');
  expect(near?.line).toBeGreaterThan(17);
});

it('a derived object points where its origin does, and one that nobody located points nowhere', () => {
  const [origin, derived] = [new Wheel(), {}];
  locateLike(derived, origin);
  expect(locationOf(derived)).toBe(locationOf(origin));
  expect(formatLocation(locationOf({}))).toBe('unknown');
});

it('asking for a place leaves the stacks of errors as they are', () => {
  locationOf(new Wheel());
  expect(new Error('plain').stack).toMatch(/^Error: plain\n\s+at /);
});
