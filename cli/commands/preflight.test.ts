import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { pi } from '../../clusters/pi.ts';
import { captured } from '../fixtures/captured.ts';
import { nodeOf, soundFacts } from '../preflight/fixtures/sites.ts';
import { preflight } from './preflight.ts';

const folder = mkdtempSync(join(tmpdir(), 'homelab-preflight-'));
const file = join(folder, 'facts.jsonl');
afterAll(() => rmSync(folder, { recursive: true }));

const sound = soundFacts(pi(), nodeOf(pi(), 'pi-1'), { memory: '8388608Ki', disk: '268435456Ki' });

describe('homelab preflight', () => {
  it('judges the literals of all clusters', async () => {
    const { code, out } = await captured(() => preflight.run({}, []));
    expect(code).toBe(0);
    expect(out.match(/ by its literal$/gm)).toHaveLength(6);
  });

  it.runIf(process.platform === 'linux')(
    'takes back what its printed line says of this machine',
    async () => {
      const { code: printed, out: line } = await captured(() => preflight.run({ print: true }, []));
      expect(printed).toBe(0);
      const env = { ...process.env, NODE: 'pi-1' };
      writeFileSync(file, execFileSync('sh', [], { input: line, env }));
      const { code, out } = await captured(() => preflight.run({ facts: file, json: true }, []));
      const { clusters, findings } = JSON.parse(out);
      expect(clusters).toMatchObject([{ cluster: 'pi', measured: ['pi-1'] }]);
      expect(findings).toContainEqual(expect.objectContaining({ rule: 'preflight-literal', object: 'pi-1' }));
      expect(code).toBe(1);
    },
  );

  it('judges only the clusters of which there are facts, unless one is named', async () => {
    writeFileSync(file, `${JSON.stringify(sound)}\n`);
    const { code, out } = await captured(() => preflight.run({ facts: file }, []));
    expect(code).toBe(0);
    expect(out).toMatch(/^pi on k3s, 1 of 5 nodes measured$/m);
    expect(out).not.toContain('forge');
    const named = await captured(() => preflight.run({ facts: file, cluster: ['forge'] }, []));
    expect(named.out).toMatch(/^forge on k3s, by its literal$/m);
  });

  it('says on which line and field a file is wrong', async () => {
    writeFileSync(file, `${JSON.stringify({ ...sound, cpu: -1 })}\n`);
    const { code, out, err } = await captured(() => preflight.run({ facts: file }, []));
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('line 1: cpu: -1 is not a whole number from 1 to 4096');
  });

  it('says that a file is missing', async () => {
    const { code, err } = await captured(() => preflight.run({ facts: join(folder, 'none') }, []));
    expect(code).toBe(1);
    expect(err).toContain('no such file');
  });
});
