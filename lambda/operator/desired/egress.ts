import type { EgressPeer, LambdaFunctionSpec } from '../../api/index.ts';
import { type AddressRange, addressRange, isWithin, linkLocalCidrs } from './address-range.ts';
import type { PlatformConfig } from './config.ts';
import { definedOnly } from './manifest.ts';

/** Label that every namespace has from the API server. */
export const namespaceLabel = 'kubernetes.io/metadata.name';

/** A rule that lets pods out to the pods of a namespace. */
export function toPods(
  namespace: string,
  podLabels?: Readonly<Record<string, string>>,
  ports?: readonly object[],
): object {
  const peer = definedOnly({
    namespaceSelector: { matchLabels: { [namespaceLabel]: namespace } },
    podSelector: podLabels && { matchLabels: podLabels },
  });
  return definedOnly({ to: [peer], ports });
}

/** Rules for what the author asked for; ranges that are protected are left out. */
export function egressRules({ network }: LambdaFunctionSpec, config: PlatformConfig): readonly object[] {
  const kept = protectedRanges(config);
  return (network?.egress ?? [])
    .filter((peer) => !isProtected(peer, kept))
    .map((peer) => egressRule(peer, kept));
}

/** Ranges that the author asked for and does not get, because they are the cluster's own. */
export function refusedEgress({ network }: LambdaFunctionSpec, config: PlatformConfig): readonly string[] {
  const kept = protectedRanges(config);
  return (network?.egress ?? []).filter((peer) => isProtected(peer, kept)).map(({ cidr = '' }) => cidr);
}

function egressRule(
  { cidr, namespace, podLabels, ports }: EgressPeer,
  kept: readonly AddressRange[],
): object {
  const portRules = ports?.map(({ port, protocol = 'TCP' }) => ({ port, protocol }));
  if (cidr === undefined) return toPods(namespace ?? '', podLabels, portRules);
  const range = addressRange(cidr);
  const except = kept.filter((each) => isWithin(each, range)).map(({ text }) => text);
  const ipBlock = definedOnly({ cidr, except: except.length > 0 ? except : undefined });
  return definedOnly({ to: [{ ipBlock }], ports: portRules });
}

function isProtected({ cidr }: EgressPeer, kept: readonly AddressRange[]): boolean {
  return cidr !== undefined && kept.some((each) => isWithin(addressRange(cidr), each));
}

function protectedRanges({ protectedCidrs }: PlatformConfig): readonly AddressRange[] {
  return [...new Set([...linkLocalCidrs, ...protectedCidrs])].sort().map(addressRange);
}
