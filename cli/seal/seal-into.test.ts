import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TemporaryTree } from '../../constructs/core/temporary-tree.fixtures.ts';
import type { OptionValues } from '../command.ts';
import type { SealableCluster } from './asking.ts';
import { openValue } from './fixtures/open-value.ts';
import { type SealingKey, sealingKey } from './fixtures/self-signed.ts';
import { sealInto } from './seal-into.ts';

const file = 'clusters/sealed/studio/bot.login.ts';
const certificate = 'clusters/sealed/studio/certificate.pem';

function asking(name: string): SealableCluster {
  const credential = {
    namespace: 'bot',
    name: 'login',
    keys: ['token'],
    missing: ['token'],
    purpose: 'the bot',
    optional: true,
    component: 'bot',
    stage: 'bot',
  };
  return { spec: { name }, credentials: [credential], sealed: [] };
}

const studio = asking('studio');
const silent: SealableCluster = { ...asking('pi'), credentials: [] };
const key: SealingKey = sealingKey();
let tree: TemporaryTree;

beforeEach(() => {
  tree = new TemporaryTree();
  tree.lay({ [certificate]: key.certificate, 'values/token': 'hunter2' });
});
afterEach(() => tree.remove());

function run(args: readonly string[], options: OptionValues = {}, clusters = [studio, silent]) {
  return sealInto(
    tree.root,
    () => clusters,
    options,
    args.map((arg) => arg.replace('@token', `@${tree.at('values/token')}`)),
  );
}

/** The one sealed value of a file. */
function sealedIn(path: string): string {
  return /token:\s+'([^']+)'/.exec(tree.files()[path] ?? '')?.[1] ?? '';
}

describe('sealInto', () => {
  it('writes what only the key of the cluster opens', () => {
    expect(run(['bot/login', 'token=@token'])).toEqual([`${file}: token`]);
    expect(openValue(sealedIn(file), key.privateKey, 'bot/login').toString()).toBe('hunter2');
  });

  it('keeps the value to itself', () => {
    const lines = run(['bot/login', 'token=@token']);
    const written = Object.entries(tree.files()).filter(([path]) => path.startsWith('clusters/'));
    for (const text of [...lines, ...written.map(([, content]) => content)]) {
      expect(text).not.toContain('hunter2');
      expect(text).not.toContain(Buffer.from('hunter2').toString('base64'));
    }
  });

  it('seals for each cluster that asks, with its own certificate', () => {
    const other = sealingKey();
    tree.lay({ 'clusters/sealed/pro/certificate.pem': other.certificate });
    const lines = run(['bot/login', 'token=@token'], {}, [asking('pro'), studio, silent]);
    expect(lines).toEqual(['clusters/sealed/pro/bot.login.ts: token', `${file}: token`]);
    const sealed = sealedIn('clusters/sealed/pro/bot.login.ts');
    expect(openValue(sealed, other.privateKey, 'bot/login').toString()).toBe('hunter2');
    expect(() => openValue(sealed, key.privateKey, 'bot/login')).toThrow();
  });

  it('takes a certificate and a scope', () => {
    const other = sealingKey();
    tree.lay({ 'other.pem': other.certificate });
    run(['bot/login', 'token=@token'], { certificate: tree.at('other.pem'), scope: 'cluster-wide' });
    expect(openValue(sealedIn(file), other.privateKey, '').toString()).toBe('hunter2');
    expect(tree.files()[file]).toContain("scope: 'cluster-wide'");
  });

  it.each([
    [[], {}, 'the first argument is NAMESPACE/NAME'],
    [['token=@token'], {}, 'the first argument is NAMESPACE/NAME'],
    [['bot/login'], {}, 'nothing to seal'],
    [['bot/login', 'token=hunter2'], {}, 'the value of token stands on the command line'],
    [['bot/logins', 'token=@token'], {}, 'asks for bot/logins; did you mean bot/login?'],
    [
      ['nobody/asks', 'token=@token'],
      {},
      'no component of studio, pi asks for nobody/asks; `homelab secrets`',
    ],
    [['bot/login', 'tokem=@token'], {}, 'bot does not read tokem; it reads token'],
    [['bot/login', 'token=@/dev/null'], {}, 'token is empty'],
    [['bot/login', 'token=@token'], { scope: 'wide' }, '--scope wide is none of strict, namespace-wide'],
    [
      ['bot/login', 'token=@token'],
      { certificate: '/nowhere' },
      '/nowhere is no certificate: there is no such',
    ],
  ])('refuses %j with %j', (args, options, message) => {
    expect(() => run(args, options)).toThrow(message);
    expect(tree.files()[file]).toBeUndefined();
  });

  it('refuses one certificate for two clusters', () => {
    const two = [studio, asking('pro')];
    expect(() => run(['bot/login', 'token=@token'], { certificate: tree.at(certificate) }, two)).toThrow(
      '--certificate is of one cluster, studio, pro ask for the Secret: say --cluster',
    );
  });

  it('says how to get a missing certificate, before it reads a value or writes a file', () => {
    const two = [studio, asking('pro')];
    expect(() => run(['bot/login', 'token=@/nowhere'], {}, two)).toThrow(
      'there is no clusters/sealed/pro/certificate.pem: docs/operations/secrets.md says how to make or fetch it',
    );
    expect(tree.files()[file]).toBeUndefined();
  });
});
