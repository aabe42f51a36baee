import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type FakeTools, fakeTools } from '../doctor/fixtures/fake-tools.ts';
import { captured } from '../fixtures/captured.ts';
import { doctor } from './doctor.ts';

let fakes: FakeTools;
beforeEach(() => {
  fakes = fakeTools();
  vi.stubEnv('PATH', fakes.path);
  fakes.add('make', 'echo GNU Make 4.3');
  fakes.add('npm', 'echo 11.19.1');
  fakes.add('git', 'echo git version 2.39.5');
  fakes.add('python3', 'echo Python 3.11.7');
  fakes.add('go', 'echo go version go1.24.0 linux/amd64');
});
afterEach(() => {
  vi.unstubAllEnvs();
  fakes.remove();
});

it('passes when rendering and testing have their tools', async () => {
  fakes.add('node', 'echo v24.21.0');
  const { code, out, err } = await captured(() => doctor.run({}, []));
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^make setup, make synth, /m);
  expect(out).toMatch(/^ {2}kind +- +MISSING +needs >=0\.33\.0; https:/m);
});

it('fails when Node is too old', async () => {
  fakes.add('node', 'echo v18.20.8');
  const { code, out, err } = await captured(() => doctor.run({}, []));
  expect(code).toBe(1);
  expect(out).toMatch(/^ {2}node +18\.20\.8 +UNFIT +needs >=20\.19; https:/m);
  expect(err).toContain('make synth or make test lacks a tool that fits');
});

it('speaks JSON', async () => {
  const { code, out } = await captured(() => doctor.run({ json: true }, []));
  const { ok, targets } = JSON.parse(out);
  expect([code, ok]).toEqual([1, false]);
  expect(targets.find(({ name }: { name: string }) => name === 'make synth').needs).toContainEqual({
    tool: 'node',
    range: '>=20.19',
    state: 'missing',
    found: '',
    get: 'https://nodejs.org/en/download',
  });
});
