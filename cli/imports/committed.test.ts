import { existsSync, globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import { App, Chart } from 'cdk8s';
import { expect, test } from 'vitest';
import {
  Certificate,
  CertificateSpecPrivateKeyAlgorithm,
} from '../../imports/crds/cert-manager.io/certificate.ts';
import { SpinApp } from '../../imports/crds/core.spinkube.dev/spin-app.ts';
import { used } from '../../imports/used.ts';
import { kebabCase } from './kebab-case.ts';

const imports = new URL('../../imports/', import.meta.url);
const has = (path: string): boolean => existsSync(new URL(path, imports));

test('everything in used.ts has its files', () => {
  for (const [group, kinds] of Object.entries(used.resources)) {
    for (const kind of kinds) {
      expect(has(`crds/${group}/${kebabCase(kind)}.ts`), kind).toBe(true);
      expect(has(`schemas/${group}/${kind}.json`), kind).toBe(true);
    }
  }
  for (const chart of used.charts) {
    expect(has(`charts/${chart}.json`) && has(`charts/${chart}.ts`), chart).toBe(true);
  }
});

test('no generated file needs more than its types stripped', () => {
  const files = globSync('{crds,charts}/**/*.ts', { cwd: fileURLToPath(imports) });
  expect(files.length).toBeGreaterThan(used.charts.length);
  for (const file of files) {
    const text = readFileSync(new URL(file, imports), 'utf8');
    expect(() => stripTypeScriptTypes(text, { mode: 'strip' }), file).not.toThrow();
  }
});

test('numbers, strings and renamed fields reach the manifest', () => {
  const chart = new Chart(new App(), 'chart');
  const app = new SpinApp(chart, 'app', {
    spec: {
      image: 'example.dev/app:v1',
      executor: 'spin',
      replicas: 1,
      resources: { limits: { cpu: 2, memory: '64Mi' } },
    },
  });
  expect(app.toJson()).toMatchObject({
    apiVersion: 'core.spinkube.dev/v1alpha1',
    kind: 'SpinApp',
    spec: { resources: { limits: { cpu: 2, memory: '64Mi' } } },
  });
  const certificate = new Certificate(chart, 'certificate', {
    spec: { secretName: 'root', isCa: true, issuerRef: { name: 'root' }, privateKey: { algorithm: 'ECDSA' } },
  });
  expect(certificate.toJson().spec).toEqual({
    secretName: 'root',
    isCA: true,
    issuerRef: { name: 'root' },
    privateKey: { algorithm: CertificateSpecPrivateKeyAlgorithm.ECDSA },
  });
});
