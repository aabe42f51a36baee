import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { ControlPlane } from '../control-plane.ts';
import { Transport } from '../transport.ts';
import { machineAddress } from './machine-address.ts';

/** A request that reached the gateway. */
export interface GatewayRequest {
  readonly host: string;
  readonly path: string;
  readonly body: string;
}

/** What stands behind the API server's proxies: a gateway that answers for a function, and a kubelet with a log. */
export class InnerServers {
  readonly requests: GatewayRequest[] = [];
  readonly #servers: Server[] = [];

  /** The gateway of Knative as a Service, with this process behind it. */
  async startGateway(plane: ControlPlane): Promise<void> {
    const port = await this.#listen((request, response) => void this.#answer(request, response));
    const metadata = { name: 'kourier-internal', namespace: 'kourier-system' };
    const ports = [{ name: 'http2', port, protocol: 'TCP' }];
    const targetRef = { kind: 'Pod', name: metadata.name, namespace: metadata.namespace };
    await plane.apply([
      { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'kourier-system' } },
      { apiVersion: 'v1', kind: 'ServiceAccount', metadata },
      {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata,
        spec: {
          serviceAccountName: metadata.name,
          automountServiceAccountToken: false,
          containers: [{ name: 'gateway', image: 'registry.example/gateway:1' }],
        },
      },
      {
        apiVersion: 'v1',
        kind: 'Service',
        metadata,
        spec: { ports: [{ name: 'http2', port: 80, targetPort: port }] },
      },
      {
        apiVersion: 'v1',
        kind: 'Endpoints',
        metadata,
        subsets: [{ addresses: [{ ip: machineAddress(), targetRef }], ports }],
      },
      {
        apiVersion: 'discovery.k8s.io/v1',
        kind: 'EndpointSlice',
        metadata: { ...metadata, labels: { 'kubernetes.io/service-name': metadata.name } },
        addressType: 'IPv4',
        ports,
        endpoints: [{ addresses: [machineAddress()], conditions: { ready: true }, targetRef }],
      },
    ]);
    // The API server goes only where a pod has the address.
    const podIPs = [{ ip: machineAddress() }];
    const status = { phase: 'Running', podIP: machineAddress(), podIPs };
    await plane.apply([{ apiVersion: 'v1', kind: 'Pod', metadata, status }], { status: true });
    const path = '/api/v1/namespaces/kourier-system/services/http:kourier-internal:80/proxy/';
    const transport = new Transport(plane.connection);
    const answers = () => transport.send('GET', path).then(Boolean, () => false);
    await plane
      .waitFor('the API server to know the gateway', answers, 60_000)
      .finally(() => transport.close());
    this.requests.splice(0);
  }

  /** A node whose kubelet is this process; every container has this log. */
  async startKubelet(plane: ControlPlane, name: string, log: string): Promise<void> {
    const tls = join(plane.processes.folder, 'tls', 'apiserver');
    const certificate = { cert: readFileSync(`${tls}.crt`), key: readFileSync(`${tls}.key`) };
    const server = createSecureServer(certificate, (_, response) => response.end(log));
    const Port = await this.#started(server);
    const identity = { apiVersion: 'v1', kind: 'Node', metadata: { name } };
    await plane.apply([identity]);
    const status = {
      addresses: [{ type: 'InternalIP', address: machineAddress() }],
      daemonEndpoints: { kubeletEndpoint: { Port } },
    };
    await plane.apply([{ ...identity, status }], { status: true });
  }

  stop(): void {
    for (const server of this.#servers) {
      server.closeAllConnections();
      server.close();
    }
  }

  async #answer(request: IncomingMessage, response: Parameters<RequestListener>[1]): Promise<void> {
    const body = await text(request);
    this.requests.push({ host: request.headers.host ?? '', path: request.url ?? '', body });
    const reply = { specversion: '1.0', id: 'r', source: '/functions/hello', type: 'greeted', data: 'Hello' };
    response.setHeader('content-type', 'application/cloudevents+json').end(JSON.stringify(reply));
  }

  #listen(listener: RequestListener): Promise<number> {
    return this.#started(createServer(listener));
  }

  async #started(server: Server | ReturnType<typeof createSecureServer>): Promise<number> {
    server.listen(0, '0.0.0.0');
    await once(server, 'listening');
    this.#servers.push(server as Server);
    return (server.address() as AddressInfo).port;
  }
}
