import { describe, expect, it } from 'vitest';
import { fieldsOf } from './fields.ts';
import { deployment } from './fixtures/objects.ts';

describe('fieldsOf', () => {
  const manifest = deployment();
  const fields = fieldsOf(manifest);

  it('names the place of each field and item', () => {
    const paths = fields.map(({ path }) => path);
    expect(paths.slice(0, 4)).toEqual(['apiVersion', 'kind', 'metadata', 'metadata.name']);
    expect(paths).toContain('spec.template.spec.containers[0].ports[0].containerPort');
    expect(paths).toContain('spec.selector.matchLabels["app.kubernetes.io/name"]');
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('knows what each field stands in', () => {
    const port = fields.find(({ step }) => step === 'containerPort');
    expect(port?.value).toBe(8080);
    expect(port?.within?.step).toBe(0);
    expect(port?.within?.within?.step).toBe('ports');
  });

  it('walks an object once', () => {
    expect(fieldsOf(manifest)).toBe(fields);
  });
});
