import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';

const memory = { type: 0x01021994, bsize: 4096, bavail: 4 * 1024 ** 2 };

test('planes write where TMPDIR says', () => {
  expect(temporaryFolder({ TMPDIR: '/somewhere' }, () => memory)).toBe('/somewhere');
});

test('planes write to memory where there is plenty of it', () => {
  expect(temporaryFolder({}, () => memory)).toBe('/dev/shm');
});

test.each([
  ['little of it', { ...memory, bavail: 16_384 }],
  ['none', { ...memory, type: 0xef53 }],
])('planes write to the folder of the system where there is %s', (_, found) => {
  expect(temporaryFolder({}, () => found)).toBe(tmpdir());
});

test('planes write to the folder of the system where nobody can tell', () => {
  const absent = () => {
    throw new Error('ENOENT');
  };
  expect(temporaryFolder({}, absent)).toBe(tmpdir());
});
