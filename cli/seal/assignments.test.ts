import { execFileSync } from 'node:child_process';
import { afterAll, describe, expect, it } from 'vitest';
import { TemporaryTree } from '../../constructs/core/temporary-tree.fixtures.ts';
import { parseAssignments, readValue } from './assignments.ts';

describe('parseAssignments', () => {
  it('takes files and standard input', () => {
    expect(parseAssignments(['token=@/run/token', 'ca.crt=@a=b', 'url=-'])).toEqual([
      { key: 'token', file: '/run/token' },
      { key: 'ca.crt', file: 'a=b' },
      { key: 'url', file: '-' },
    ]);
  });

  it.each([
    [['token=hunter2'], 'the value of token stands on the command line'],
    [['token='], 'the value of token stands on the command line'],
    [['token=@'], 'the value of token stands on the command line'],
    [['hunter2'], 'an argument has no `=`'],
    [['=@file'], 'a key has characters other than'],
    [['my token=@file'], 'a key has characters other than'],
    [['token=@a', 'token=@b'], 'token is given twice'],
    [['a=-', 'b=-'], 'standard input has one value only; give b by a file: b=@FILE'],
  ])('refuses %j and repeats no value', (texts, message) => {
    const parse = () => parseAssignments(texts);
    expect(parse).toThrow(message);
    expect(parse).not.toThrow('hunter2');
  });
});

describe('readValue', () => {
  const tree = new TemporaryTree();
  afterAll(() => tree.remove());

  it('takes the bytes as they are', () => {
    tree.lay({ value: 'line\n\u0000\n' });
    expect(readValue({ key: 'token', file: tree.at('value') })).toEqual(Buffer.from('line\n\u0000\n'));
  });

  it('takes standard input', () => {
    const module = JSON.stringify(new URL('./assignments.ts', import.meta.url).href);
    const program = `import { readValue } from ${module}; process.stdout.write(readValue({ key: 'a', file: '-' }));`;
    const args = ['--input-type=module', '--eval', program];
    expect(execFileSync(process.execPath, args, { input: 'piped\n', encoding: 'utf8' })).toBe('piped\n');
  });

  it('refuses an empty file and one that is not there', () => {
    tree.lay({ empty: '' });
    expect(() => readValue({ key: 'token', file: tree.at('empty') })).toThrow('token is empty');
    expect(() => readValue({ key: 'token', file: tree.at('nowhere') })).toThrow(
      'token cannot be read: ENOENT',
    );
  });
});
