import { fleet } from './fleet.ts';

export { fleet };

/** The clusters of the fleet, in the order in which reports name them. */
export const clusters = fleet.clusters;
