import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ValidationContext } from 'cdk8s-cli/plugins';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from '../root.ts';
import { HomelabChecks } from './plugin.ts';
import { leaveVerdict, type PlacedFinding } from './verdict.ts';

const finding: PlacedFinding = {
  rule: 'names',
  cluster: 'pi',
  object: 'Service/shop/web',
  path: 'wasm/shop/web',
  location: 'constructs/wasm/shop.ts:12',
  problem: 'is too long',
  fix: 'Shorten it.',
  resource: 'pi: Service/shop/web',
  manifest: '.cdk8s/pi/wasm/shop/shop.yaml',
};

let folder: string;
let context: ValidationContext;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'homelab-plugin-'));
  const metadata = { 'pi: Service/shop/web': { path: 'wasm/shop/web' } };
  context = new ValidationContext([], './plugin', '0.1.0', metadata, false);
});
afterEach(() => rmSync(folder, { recursive: true }));

async function validate(findings: readonly PlacedFinding[]): Promise<string> {
  leaveVerdict(folder, { objects: 12, clusters: ['pro', 'pi'], findings });
  await new HomelabChecks({ root: folder }).validate(context);
  return context.report.toString();
}

it('fails the report of cdk8s with what the checks found', async () => {
  const text = await validate([finding]);
  expect(context.report.success).toBe(false);
  for (const part of [
    'names (1 occurrences)',
    'Construct Path: wasm/shop/web',
    'Manifest Path: .cdk8s/pi/wasm/shop/shop.yaml',
    'Resource Name: pi: Service/shop/web',
    '> constructs/wasm/shop.ts:12',
    'Recommendation: is too long',
    'How to fix: Shorten it.',
  ]) {
    expect(text).toContain(part);
  }
});

it('passes the report of cdk8s without findings', async () => {
  await validate([]);
  expect(context.report.success).toBe(true);
});

it('judges no synthesis by the verdict of an earlier one', async () => {
  await validate([]);
  await expect(new HomelabChecks({ root: folder }).validate(context)).rejects.toThrow(
    'no verdict of the checks',
  );
});

it('has the version of the package in cdk8s.yaml', () => {
  const { validations } = parse(readFileSync(join(root, 'cdk8s.yaml'), 'utf8'));
  const { version } = JSON.parse(readFileSync(join(root, 'cli/package.json'), 'utf8'));
  expect(validations).toEqual([
    { package: './cli/validation-plugin/plugin.ts', version, class: HomelabChecks.name },
  ]);
});
