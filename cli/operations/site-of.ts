import { networkInterfaces } from 'node:os';
import type { ClusterSpec } from '../../clusters/define-cluster.ts';
import { fleet } from '../../clusters/fleet.ts';
import { renderSpec } from '../../constructs/render-spec.ts';
import { charts } from '../../constructs/versions.ts';
import { root } from '../root.ts';
import { defaultKeyFile, type Site } from './site.ts';

/** The site of one cluster of the fleet; what is given wins over what this computer and the rendering say. */
export function siteOf(spec: ClusterSpec, given: Partial<Site> = {}): Site {
  const environment = given.environment ?? process.env;
  return {
    spec,
    fleet,
    root,
    environment,
    keyFile: defaultKeyFile(spec.name, environment),
    addresses: Object.values(networkInterfaces()).flatMap((cards = []) => cards.map((card) => card.address)),
    chainPatience: 3_600_000,
    sealedSecrets: sealedSecretsNamespace(spec),
    ...given,
  };
}

/** Where the literal's components put the controller. */
function sealedSecretsNamespace(spec: ClusterSpec): string | undefined {
  const { releases } = renderSpec(spec, fleet);
  return releases.find(({ release }) => release.props.chart.name === charts.sealedSecrets.name)?.release.props
    .namespace.name;
}
