import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fleet } from '../clusters/fleet.ts';
import { pi } from '../clusters/pi.ts';
import { synthesize } from '../constructs/synthesize.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'homelab-bootstrap-'));
});
afterAll(() => rmSync(root, { recursive: true }));

const cluster = { ...pi(), bootstrap: 'flux-cli' } as const;

function render(): ReturnType<typeof synthesize> {
  const clusters = fleet.clusters.map((spec) => (spec.name === cluster.name ? cluster : spec));
  return synthesize({ fleet: { ...fleet, clusters }, clusters: ['pi'], root, mode: 'write' });
}

describe('a cluster that `flux bootstrap` installs', () => {
  it('has no FluxInstance, and its root still lists the folder that the CLI fills', () => {
    const report = render();
    expect(report.findings).toEqual([]);
    expect(report.written.filter((path) => path.startsWith('flux/pi/flux-system'))).toEqual([]);
    const { resources } = parse(readFileSync(join(root, 'flux/pi/kustomization.yaml'), 'utf8'));
    expect(resources).toContain('./flux-system');
    expect(resources).toContain('./prerequisites.yaml');
  });

  it('keeps what the CLI wrote there', () => {
    const theirs = join(root, 'flux/pi/flux-system/gotk-sync.yaml');
    mkdirSync(join(root, 'flux/pi/flux-system'), { recursive: true });
    writeFileSync(theirs, 'theirs\n');
    const report = render();
    expect(report).toMatchObject({ written: [], removed: [] });
    expect(readFileSync(theirs, 'utf8')).toBe('theirs\n');
  });
});
