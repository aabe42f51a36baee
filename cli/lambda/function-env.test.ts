import { expect, it, vi } from 'vitest';
import { functionEnvironment } from './function-env.ts';
import { parseFunction } from './function-file.ts';

it('passes on what the function says, and of this machine no more than a program needs', () => {
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
  const local = { ...parseFunction('name: hello\nruntime: go\nenv: {A: "1"}\n', ''), folder: '/f' };
  const env = functionEnvironment(local, { PORT: '0' });
  expect(env).toMatchObject({
    A: '1',
    PORT: '0',
    K_SERVICE: 'hello',
    FUNCTION_ROOT: '/f',
    PATH: process.env.PATH,
  });
  expect(env).toMatchObject({
    FUNCTION_HANDLER: 'main.handler',
    FUNCTION_STYLE: 'event',
    FUNCTION_TIMEOUT_SECONDS: '300',
  });
  expect(env).not.toHaveProperty('AWS_SECRET_ACCESS_KEY');
  vi.unstubAllEnvs();
});
