import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { commands } from './commands/index.ts';
import { run } from './run.ts';

let out = '';
let err = '';
beforeEach(() => {
  out = '';
  err = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('homelab', () => {
  it.each([[[]], [['--help']], [['-h']], [['help']]])(
    '%j lists every command and the exit codes',
    async (args) => {
      expect(await run(args)).toBe(0);
      for (const text of ['check', 'synth', 'Exit codes: 0 ok, 1 the input is wrong, 2 homelab failed']) {
        expect(out).toContain(text);
      }
    },
  );

  it.each([['synth'], ['check']])('%s --help shows usage and options', async (command) => {
    expect(await run([command, '--help'])).toBe(0);
    expect(out).toContain(`homelab ${command}`);
    expect(out).toContain('--json');
  });

  it('refuses an unknown command and names the known ones', async () => {
    expect(await run(['synthesise'])).toBe(1);
    const known = Object.keys(commands).sort().join(', ');
    expect(err).toContain(`unknown command synthesise; known: ${known}`);
  });

  it('lists the commands of a group, and refuses others', async () => {
    expect(await run(['lambda'])).toBe(0);
    expect(out).toContain('Usage: homelab lambda <command> [options]');
    expect(out).toMatch(/^ {2}lambda init /m);
    expect(out).not.toMatch(/^ {2}synth /m);
    expect(await run(['lambda', 'synth'])).toBe(1);
    expect(err).toContain('unknown command lambda synth; known: lambda alias, lambda delete, ');
    expect(await run(['lambda', 'dev', '--help'])).toBe(0);
  });

  it('refuses a name that every object inherits', async () => {
    expect(await run(['constructor'])).toBe(1);
    expect(err).toContain('unknown command constructor');
  });

  it('refuses an unknown option with the usage', async () => {
    expect(await run(['synth', '--clutser', 'pro'])).toBe(1);
    expect(err).toContain("Unknown option '--clutser'");
    expect(err).toContain('Usage: homelab synth');
  });

  it.each([
    [['check', 'pro'], "Unexpected argument 'pro'"],
    [['diff', 'HEAD', 'pro'], "Unexpected argument 'pro'"],
  ])('refuses in %j the argument that the command does not take', async (args, problem) => {
    expect(await run(args)).toBe(1);
    expect(err).toContain(problem);
    expect(err).toContain(`Usage: homelab ${args[0]}`);
  });

  it('refuses to watch and to write nothing at the same time', async () => {
    expect(await run(['synth', '--watch', '--check'])).toBe(1);
    expect(err).toContain('give one of them');
  });

  it('refuses an unknown cluster and names the known ones', async () => {
    expect(await run(['synth', '--cluster', 'prod', '--check'])).toBe(1);
    expect(err).toContain('unknown cluster prod; known: pro, pro-1-node, studio, studio-1-node, pi, forge');
  });
});

describe('homelab check', () => {
  it('passes on the fleet', async () => {
    expect(await run(['check'])).toBe(0);
    expect(out).toMatch(/^\d+ objects of 6 clusters pass every check\n$/);
  });

  it('speaks JSON', async () => {
    expect(await run(['check', '--json'])).toBe(0);
    const report = JSON.parse(out) as { clusters: string[]; findings: unknown[]; objects: number };
    expect(report.clusters).toHaveLength(6);
    expect(report.findings).toEqual([]);
    expect(report.objects).toBeGreaterThan(500);
  });
});

describe('homelab synth', () => {
  it('--check compares one cluster and writes nothing', async () => {
    expect(await run(['synth', '--cluster', 'pi', '--check', '--json'])).toBe(0);
    const report = JSON.parse(out) as { mode: string; differences: unknown[]; unchanged: number };
    expect(report).toMatchObject({ mode: 'compare', differences: [] });
    expect(report.unchanged).toBeGreaterThan(20);
  });
});
