import { Capability } from './capability.ts';
import type { Addresses, FlowPort } from './flow.ts';

/** Addresses outside the cluster's pods that a component may call: the API server, the internet, another cluster. */
export class External extends Capability {
  readonly name: string;
  readonly addresses: Addresses;
  readonly ports: readonly FlowPort[];

  constructor(name: string, addresses: Addresses, ports: readonly FlowPort[]) {
    super(undefined);
    this.name = name;
    this.addresses = addresses;
    this.ports = ports;
  }

  override reaches(): readonly External[] {
    return [this];
  }
}
