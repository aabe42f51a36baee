import { getStack } from '@pulumi/pulumi';
import { siteOf } from '../cli/operations/site-of.ts';
import { fleet } from '../clusters/fleet.ts';
import { ClusterStack } from './cluster-stack.ts';

const name = getStack();
const spec = fleet.clusters.find((cluster) => cluster.name === name);
if (!spec) {
  const known = fleet.clusters.map((cluster) => cluster.name).join(', ');
  throw new Error(`stack ${name} is no cluster; known: ${known}`);
}

/** Steps of this stack, in their order. */
export const { steps } = new ClusterStack(siteOf(spec));
