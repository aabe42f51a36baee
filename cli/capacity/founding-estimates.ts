import type { ComponentName } from '../../clusters/define-cluster.ts';

/** What the founding document of the E-Stack expected one component to need, in its own units. */
export interface FoundingEstimate {
  /** Its name there. */
  readonly service: string;
  readonly component: ComponentName;
  /** Least and recommended memory, quantities. */
  readonly memory: readonly [least: string, recommended: string];
  /** Quantity; absent: none. */
  readonly disk?: string;
}

/** The table `Resource Requirements` of that document, row by row. */
export const foundingEstimates: readonly FoundingEstimate[] = [
  { service: 'SpinKube', component: 'spinkube', memory: ['256M', '512M'] },
  { service: 'OpenHands', component: 'openhands', memory: ['4G', '8G'], disk: '50G' },
  { service: 'Spegel', component: 'spegel', memory: ['128M', '256M'] },
  { service: 'K8sGPT', component: 'k8sgpt', memory: ['256M', '512M'] },
  { service: 'Coroot', component: 'coroot', memory: ['512M', '2G'], disk: '50G' },
  { service: 'Tetragon', component: 'tetragon', memory: ['256M', '1G'] },
];

/** The last row of that table, rounded as it stands there. */
export const foundingTotal: Omit<FoundingEstimate, 'component'> = {
  service: 'all of it',
  memory: ['6G', '12G'],
  disk: '100G',
};
