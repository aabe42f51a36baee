import { describe, expect, it } from 'vitest';
import { credentialShape, judge, namedTexts } from './credentials.ts';

describe('judge', () => {
  it.each([
    ['DB_PASSWORD', 'hunter2'],
    ['apiKey', 'abc123'],
    ['auth-token', 'abc'],
    ['clientSecret', 'abc'],
    ['secret', 'Zm9v+YmFy='],
  ])('calls %s: %s a credential', (key, text) => {
    expect(judge({ key, text })).toBe('credential');
  });

  it.each([
    ['secretName', 'web-tls'],
    ['existingSecret', 'web-credentials'],
    ['pullSecret', 'flux-system'],
    ['secretKey', 'tls.key'],
    ['passwordKey', 'admin-password'],
    ['tokenReview', 'true'],
    ['maxTokens', '2048'],
    ['DB_PASSWORD', ''],
    ['DB_PASSWORD', '$(POSTGRES_PASSWORD)'],
    ['adminPassword', `$\{ADMIN_PASSWORD}`],
    ['password', '{{ .Values.password }}'],
    ['token', '/var/run/secrets/tokens/api'],
    ['model', 'llama3.2:3b'],
  ])('lets %s: %s pass', (key, text) => {
    expect(judge({ key, text })).toBe('harmless');
  });

  it('tells placeholders from credentials', () => {
    expect(judge({ key: 'LLM_API_KEY', text: 'ollama' })).toBe('placeholder');
  });
});

describe('credentialShape', () => {
  it.each([
    ['a private key', ['-----BEGIN EC PRIVATE', 'KEY-----\nabc'].join(' ')],
    ['a GitHub token', `ghp_${'a1'.repeat(18)}`],
    ['an AWS access key', `AKIA${'A'.repeat(16)}`],
    ['an API key of an LLM service', `sk-${'a'.repeat(40)}`],
    ['a JSON Web Token', ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiIxMjM0In0', 'c2lnbmF0dXJl'].join('.')],
    ['a password in a URL', 'postgres://app:hunter2@db.demo.svc:5432/app'],
  ])('finds %s', (what, text) => {
    expect(credentialShape(text)).toBe(what);
  });

  it.each([
    'postgres://app:$(DB_PASSWORD)@db:5432/app',
    'https://github.com/example/task-force',
    '-----BEGIN CERTIFICATE-----',
    'sha256:07b2536e30b803ed61d1677a79df6115f798ce64c80f9e22f6ed45afd09323c0',
  ])('lets %s pass', (text) => {
    expect(credentialShape(text)).toBeUndefined();
  });
});

describe('namedTexts', () => {
  it('reads flags', () => {
    expect(namedTexts('--api-key=abc')).toEqual([{ key: 'api-key', text: 'abc' }]);
  });

  it('reads the lines of a file', () => {
    expect(namedTexts('user: app\n  password = "hunter2" # old\n')).toEqual([
      { key: 'user', text: 'app' },
      { key: 'password', text: 'hunter2' },
    ]);
  });
});
