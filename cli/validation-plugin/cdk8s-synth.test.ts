import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Checkout, checkout } from '../../test/checkout.ts';
import { readTree } from '../../test/tree.ts';

let copy: Checkout;
beforeAll(() => {
  copy = checkout();
});
afterAll(() => copy.remove());

it('renders the committed bytes from nothing, reports success, and leaves no verdict for a later run', () => {
  const committed = output();
  rmSync(join(copy.path, 'dist'), { recursive: true });
  rmSync(join(copy.path, 'flux'), { recursive: true });
  const { status, output: said } = cdk8sSynth();
  expect(status).toBe(0);
  expect(said).toMatch(/Status +│ success/);
  expect(said).toMatch(/objects +│ \d+ in pro, /);
  expect(existsSync(join(copy.path, '.cache/cdk8s-verdict.json'))).toBe(false);
  expect(output()).toEqual(committed);
});

function output(): ReadonlyMap<string, string> {
  return readTree(copy.path, ['dist', 'flux']);
}

function cdk8sSynth(...args: string[]) {
  return copy.run('npx', '--offline', 'cdk8s', 'synth', '--no-check-upgrade', ...args);
}

describe('a chart version without facts', () => {
  let before: ReadonlyMap<string, string>;
  beforeAll(() => {
    const versions = join(copy.path, 'constructs/versions.ts');
    writeFileSync(versions, readFileSync(versions, 'utf8').replace("version: '0.7.4'", "version: '0.7.3'"));
    // The next good synthesis would rewrite it.
    appendFileSync(join(copy.path, 'dist/pro/prerequisites/namespaces/namespaces.yaml'), '# by hand\n');
    before = output();
  });

  it('reports findings in the validation report of cdk8s, with the refused manifests to look at', () => {
    const { status, output: said } = cdk8sSynth('--validation-reports-output-file', 'reports.json');
    expect(status).toBe(2);
    expect(said).toContain('2 findings: dist/ and flux/ stay as they were');
    expect(said).toContain('Validation failed. See above reports for details');
    expect(output()).toEqual(before);

    const { reports } = JSON.parse(readFileSync(join(copy.path, 'reports.json'), 'utf8'));
    expect(reports).toHaveLength(1);
    expect(reports[0].summary).toMatchObject({
      status: 'failure',
      metadata: { findings: expect.stringMatching(/^2 in pro, studio$/) },
    });
    expect(reports[0].violations).toEqual([
      {
        ruleName: 'chart-values',
        recommendation: expect.stringContaining('0.7.3'),
        fix: expect.any(String),
        violatingConstructs: ['pro', 'studio'].map((cluster) => ({
          resourceName: `${cluster}: HelmRelease/flux-system/spegel`,
          constructPath: expect.stringMatching(/^spegel\/spegel\//),
          locations: [expect.stringMatching(/^constructs\/spegel\/spegel\.ts:\d+$/)],
          manifestPath: `.cdk8s/${cluster}/spegel/spegel/spegel.yaml`,
        })),
      },
    ]);
    expect(existsSync(join(copy.path, '.cdk8s/pro/spegel/spegel/spegel.yaml'))).toBe(true);
    expect(readFileSync(join(copy.path, '.cdk8s/flux/pro/sources.yaml'), 'utf8')).toContain('0.7.3');
  });

  it('fails by itself when validation is switched off', () => {
    const { status, output: said } = cdk8sSynth('--no-validate');
    expect(status).toBe(1);
    expect(said).toContain('2 findings in 2 clusters');
    expect(said).not.toContain('Validation Report');
    expect(output()).toEqual(before);
  });

  it('puts nothing refused below dist/ or flux/, even when told to', () => {
    const { status, output: said } = cdk8sSynth('--output', 'flux/scratch');
    expect(status).toBe(1);
    expect(said).toContain('2 findings in 2 clusters');
    expect(output()).toEqual(before);
  });
});
