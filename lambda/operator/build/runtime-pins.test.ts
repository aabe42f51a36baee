import { expect, test } from 'vitest';
import { VirtualClock } from '../../kube/testing/virtual-clock.ts';
import { RuntimePins } from './runtime-pins.ts';

const images = (version: string) => ({
  base: `r.example/python:${version}`,
  dependencies: `r.example/pip:${version}`,
});

/** Two versions of Python in a registry that knows one of them. */
function world() {
  const clock = new VirtualClock();
  const known = new Map([
    ['r.example/python:3.12', 'r.example/python@sha256:12'],
    ['r.example/pip:3.12', 'r.example/pip@sha256:12'],
  ]);
  const asked: string[] = [];
  const failed: string[] = [];
  const pins = new RuntimePins({
    runtimes: { python: { '3.12': images('3.12'), '3.13': images('3.13') }, nodejs: {}, go: {} },
    clock,
    pin: async (image) => {
      asked.push(image);
      const digest = known.get(image);
      if (digest === undefined) throw new Error(`no ${image}`);
      return digest;
    },
    onError: (runtime, version) => failed.push(`${runtime} ${version}`),
  });
  return { clock, known, asked, failed, pins };
}

test('each version of a language has images of its own, by digest', async () => {
  const { clock, known, pins } = world();
  known.set('r.example/python:3.13', 'r.example/python@sha256:13');
  known.set('r.example/pip:3.13', 'r.example/pip@sha256:13');
  const run = pins.run(new AbortController().signal);
  await clock.until(() => pins.get('python', '3.13') !== undefined, 1000);
  await run;
  expect(pins.get('python', '3.12')?.base).toBe('r.example/python@sha256:12');
  expect(pins.get('python', '3.13')?.base).toBe('r.example/python@sha256:13');
  expect(pins.get('python', '3.14')).toBeUndefined();
});

test('a version that the registry does not know keeps back none of the others, and is found when it comes', async () => {
  const { clock, known, failed, pins } = world();
  const run = pins.run(new AbortController().signal);
  await clock.until(() => failed.length === 1, 1000);
  expect(pins.get('python', '3.12')).toBeDefined();
  expect(failed).toEqual(['python 3.13']);
  known.set('r.example/python:3.13', 'r.example/python@sha256:13');
  known.set('r.example/pip:3.13', 'r.example/pip@sha256:13');
  expect(await clock.until(() => pins.get('python', '3.13') !== undefined, 60_000)).toBe(true);
  await run;
});

test('what a tag means is asked once', async () => {
  const { asked, clock, failed, known, pins } = world();
  const stop = new AbortController();
  const run = pins.run(stop.signal);
  await clock.until(() => failed.length === 2, 60_000);
  known.set('r.example/python:3.12', 'r.example/python@sha256:moved');
  await clock.pass(120_000);
  expect(asked.filter((image) => image === 'r.example/python:3.12')).toHaveLength(1);
  expect(pins.get('python', '3.12')?.base).toBe('r.example/python@sha256:12');
  stop.abort();
  await run;
});
