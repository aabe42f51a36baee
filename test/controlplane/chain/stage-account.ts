import { fluxNamespace } from '../../../constructs/core/service-account.ts';
import { Client } from '../client.ts';
import type { Connection } from '../kubeconfig.ts';

/** Clients that act as service accounts of Flux's namespace, with their rights and no others. */
export class StageAccounts {
  readonly #connection: Connection;
  readonly #clients = new Map<string, Client>();

  /** @param connection of an admin, who may impersonate anybody */
  constructor(connection: Connection) {
    this.#connection = connection;
  }

  client(account: string): Client {
    const known = this.#clients.get(account);
    if (known) return known;
    const namespace = `system:serviceaccounts:${fluxNamespace}`;
    const client = new Client({
      ...this.#connection,
      impersonate: {
        user: `system:serviceaccount:${fluxNamespace}:${account}`,
        groups: ['system:serviceaccounts', namespace, 'system:authenticated'],
      },
    });
    this.#clients.set(account, client);
    return client;
  }

  close(): void {
    for (const client of this.#clients.values()) client.close();
  }
}
