import type { SealedSource } from '../../clusters/sealed-source.ts';
import type { ClusterView } from '../core/view.ts';
import type { RuleFixtures } from './fixtures/rule-fixtures.ts';
import { fixtureView } from './fixtures/view.ts';
import { sealedCredentials } from './sealed-credentials.ts';

const source: SealedSource = {
  namespace: 'monitoring',
  name: 'telegram',
  scope: 'strict',
  certificate: 'b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c',
  encryptedData: { token: 'AgBy3i4OJSWK' },
};

function view(sealed: Partial<SealedSource>, keys = ['token']): ClusterView {
  const { encryptedData } = { ...source, ...sealed };
  const missing = keys.filter((key) => !Object.hasOwn(encryptedData, key));
  const credential = {
    namespace: 'monitoring',
    name: 'telegram',
    keys,
    missing,
    purpose: 'alerts',
    optional: true,
    component: 'prometheus',
    stage: 'prometheus',
  };
  return fixtureView({ sealed: [{ ...source, ...sealed }], credentials: [credential] });
}

const object = 'SealedSecret/monitoring/telegram';

export const sealedCredentialsFixtures: RuleFixtures = {
  rule: sealedCredentials,
  good: {
    'credential that is sealed': view({}),
    'credential that is not sealed yet': { ...view({}), sealed: [] },
  },
  bad: {
    'sealed for nobody': {
      view: view({ name: 'telegramm' }),
      finds: [
        {
          object: 'SealedSecret/monitoring/telegramm',
          problem: /no component of this cluster asks for it; did you mean monitoring\/telegram\?/,
        },
      ],
    },
    'key that is missing': {
      view: view({}, ['chat', 'token']),
      finds: [{ object, problem: /has no key chat, which prometheus needs/ }],
    },
    'key with another name': {
      view: view({ encryptedData: { tokem: 'AgBy3i4OJSWK' } }),
      finds: [
        { object, problem: /has no key token, which prometheus needs/ },
        { object, problem: /has the key tokem, which nobody reads; did you mean token\?/ },
      ],
    },
  },
};
