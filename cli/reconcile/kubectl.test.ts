import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type FakeTools, fakeTools } from '../doctor/fixtures/fake-tools.ts';
import { Kubectl, KubectlError, KubectlMissingError } from './kubectl.ts';

let fakes: FakeTools;
beforeEach(() => {
  fakes = fakeTools();
  vi.stubEnv('PATH', fakes.path);
});
afterEach(() => {
  vi.unstubAllEnvs();
  fakes.remove();
});

test('hands arguments over as they are', async () => {
  fakes.add('kubectl', `printf '<%s>' "$@"`);
  const printed = await new Kubectl('pi; touch /x').run('get', '$(id)');
  expect(printed).toBe('<--context=pi; touch /x><get><$(id)>');
});

test('says what kubectl said', async () => {
  fakes.add('kubectl', 'echo error: context pi does not exist >&2; exit 1');
  await expect(new Kubectl('pi').run('get')).rejects.toThrow(
    new KubectlError('error: context pi does not exist'),
  );
});

test('knows when there is none', async () => {
  await expect(new Kubectl('pi').run('get')).rejects.toThrow(KubectlMissingError);
});
