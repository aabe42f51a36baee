import { readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyArchive } from '../../../lambda/archive/verify.ts';
import { captured } from '../../fixtures/captured.ts';
import { temporaryFolder } from '../../lambda/fixtures/temporary.ts';
import { run } from '../../run.ts';

const pack = (...args: readonly string[]) => captured(() => run(['lambda', 'package', ...args]));
const yaml = { 'function.yaml': 'name: hello\nruntime: python\n' };

describe('homelab lambda package', () => {
  it('gives the same bytes twice, whatever the times are', async () => {
    const folder = temporaryFolder({ ...yaml, 'main.py': 'x = 1\n' });
    expect((await pack(folder)).code).toBe(0);
    const first = readFileSync(join(folder, 'hello.zip'));
    utimesSync(join(folder, 'main.py'), 1, 1);
    const { out } = await pack(folder, '--json');
    expect(readFileSync(join(folder, 'hello.zip')).equals(first)).toBe(true);
    expect(JSON.parse(out)).toMatchObject({
      bytes: first.length,
      files: [{ name: 'function.yaml' }, { name: 'main.py', size: 6 }],
    });
    expect((await verifyArchive(first)).map(({ name }) => name)).toEqual(['function.yaml', 'main.py']);
  });

  it('refuses what the builder would refuse, and writes nothing', async () => {
    const folder = temporaryFolder({ ...yaml, 'A.py': '', 'a.py': '', 'b\\c.py': '' });
    const { code, err } = await pack(folder, '--output', join(folder, 'out.zip'));
    expect(code).toBe(1);
    expect(err).toContain('a.py: Duplicate: A.py is there too');
    expect(err).toContain('b\\c.py: NameBackslash');
    expect(() => readFileSync(join(folder, 'out.zip'))).toThrow('ENOENT');
  });
});
