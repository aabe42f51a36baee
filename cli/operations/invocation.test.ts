import { expect, test } from 'vitest';
import { shown } from './invocation.ts';

test('reads as a person would type it', () => {
  expect(shown({ argv: ['kubectl', 'get', '--raw=/readyz'] })).toBe('kubectl get --raw=/readyz');
  expect(shown({ argv: ['helm', '--filter=^x$'] })).toBe("helm '--filter=^x$'");
  expect(shown({ argv: ['tee'], input: { file: 'a b' } })).toBe("tee < 'a b'");
  expect(shown({ argv: ['ssh', 'b', 'tee'], input: { from: ['ssh', 'a', 'cat'] } })).toBe(
    'ssh a cat | ssh b tee',
  );
  expect(shown({ argv: ['curl', 'https://x'], output: 'y' })).toBe('curl https://x > y');
});

test('a text is described, never made', () => {
  const text = (): string => {
    throw new Error('made');
  };
  expect(shown({ argv: ['kubectl', 'create'], input: { text, shown: 'Secret/a' } })).toBe(
    'kubectl create  # reads Secret/a',
  );
});
