import { describe, expect, it } from 'vitest';
import type { SealedSource } from '../../clusters/sealed-source.ts';
import { studio } from '../../clusters/studio.ts';
import type { CredentialView } from '../../constructs/core/view.ts';
import { type CredentialReport, credentialsOf } from './credentials.ts';
import { formatCredentials } from './format.ts';

function credential(name: string, change: Partial<CredentialView> = {}): CredentialView {
  return {
    namespace: 'monitoring',
    name,
    keys: ['token'],
    missing: [],
    purpose: `what ${name} does`,
    optional: true,
    component: 'prometheus',
    stage: 'prometheus',
    ...change,
  };
}

function source(name: string, certificate: string): SealedSource {
  return { namespace: 'monitoring', name, scope: 'strict', certificate, encryptedData: { token: 'AgB' } };
}

function reports(fingerprint?: string): readonly CredentialReport[] {
  const credentials = [
    credential('old'),
    credential('new'),
    credential('absent', { missing: ['token'], optional: false, stage: 'alerts' }),
  ];
  const sealed = [source('old', 'aa'), source('new', 'bb')];
  return credentialsOf({ spec: studio, credentials, sealed }, fingerprint);
}

describe('credentialsOf', () => {
  it('tells what is sealed, for whom, and with which certificate', () => {
    expect(reports('bb').map(({ name, state, missingKeys }) => [name, state, missingKeys])).toEqual([
      ['absent', 'missing', ['token']],
      ['new', 'sealed', []],
      ['old', 'outdated', []],
    ]);
  });

  it('takes every certificate for right where none is committed', () => {
    expect(reports().map(({ state }) => state)).toEqual(['missing', 'sealed', 'sealed']);
  });
});

describe('formatCredentials', () => {
  it('has a table for each cluster and says what to do', () => {
    expect(formatCredentials(['studio', 'pro'], reports('bb'))).toBe(
      [
        'studio',
        '  monitoring/absent  token  missing   needed    prometheus (alerts)  what absent does',
        '  monitoring/new     token  sealed    optional  prometheus           what new does',
        '  monitoring/old     token  OUTDATED  optional  prometheus           what old does',
        '',
        'pro needs none',
        '',
        'Where a needed one is missing, its component does without the part that it is for.',
        'OUTDATED ones were sealed with another certificate than the committed one: seal them again.',
        'Seal with `homelab seal NAMESPACE/NAME KEY=@FILE`.',
        '',
      ].join('\n'),
    );
  });

  it('has nothing to say when all is sealed', () => {
    const sealed = reports('bb').filter(({ state }) => state === 'sealed');
    expect(formatCredentials(['studio'], sealed)).not.toContain('Seal with');
  });
});
