import { enforced, kill, optionsOf, type Policy, report } from './policy.ts';

const miners = [
  '/bfgminer',
  '/cgminer',
  '/cpuminer',
  '/ethminer',
  '/minerd',
  '/t-rex',
  '/xmr-stak',
  '/xmrig',
];
/** Where Stratum pools listen by custom; others use these ports too, so that one is no proof. */
const stratumPorts = ['3333', '4444', '7777', '14444'];

/** A known miner that connects anywhere, or anything that connects to a port of mining pools. */
export const cryptoMining: Policy = {
  name: 'crypto-mining',
  spec: (options) => ({
    options: optionsOf(options),
    podSelector: {},
    kprobes: [
      {
        call: 'tcp_connect',
        syscall: false,
        message: 'a miner or a connection to a mining pool',
        args: [{ index: 0, type: 'sock' }],
        selectors: [
          {
            matchBinaries: [{ operator: 'Postfix', values: miners }],
            matchActions: enforced(options, kill),
          },
          {
            matchArgs: [{ index: 0, operator: 'DPort', values: stratumPorts }],
            matchActions: [report],
          },
        ],
      },
    ],
  }),
};
