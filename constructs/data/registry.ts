import type { Bucket } from '../core/bucket.ts';
import { Component } from '../core/component.ts';
import { Endpoint } from '../core/endpoint.ts';
import type { External } from '../core/external.ts';
import { type GeneratedSecret, type GeneratedSecrets, named } from '../core/generated-secret.ts';
import { ConfigMap, Deployment, Service, StatefulSet } from '../core/kubernetes.ts';
import type { Layer } from '../core/layer.ts';
import { Metrics } from '../core/metrics.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';
import { dockerConfigKey, Registry } from '../core/registry.ts';
import type { Stage } from '../core/stage.ts';
import { configs, debugPort, httpPort } from './registry/config.ts';
import { addGarbageCollection } from './registry/garbage-collection.ts';
import { type RegistryPodProps, registryPod } from './registry/pod.ts';

export interface DistributionRegistryProps {
  /** Where the layers are kept; the registry has it for itself. */
  readonly bucket: Bucket;
  /** Port of every node at which it pulls; one of the cluster's NodePorts. */
  readonly nodePort: number;
  /** Restarts the writer once a week. */
  readonly apiServer: External;
  /** Who makes the passwords. */
  readonly secrets: GeneratedSecrets;
}

const name = 'registry';
/** Serves everything but collects garbage before it starts; at most one exists at any time. */
const writer = { 'app.kubernetes.io/name': name, 'app.kubernetes.io/component': 'writer' };
/** Serves what is there and refuses every change. */
const reader = { 'app.kubernetes.io/name': name, 'app.kubernetes.io/component': 'reader' };
const passwordLength = 40;

/**
 * CNCF Distribution for the images that the cluster builds. Pods push to the writer by its Service; nodes pull from
 * the reader at a NodePort of their own, an address that containerd takes without TLS and without configuration.
 */
export class DistributionRegistry extends Component {
  readonly registry: Registry;
  readonly metrics: readonly Metrics[];

  constructor(layer: Layer, props: DistributionRegistryProps) {
    super(layer, name, props);
    const namespace = this.namespace(name);
    const stage = this.stage(name);
    const endpoint = new Endpoint(stage, { service: name, namespace: name, port: httpPort, labels: writer });
    const pullHost = `127.0.0.1:${props.nodePort}`;
    const push = login(props.secrets, 'push', `${endpoint.host}:${endpoint.port}`);
    const pull = login(props.secrets, 'pull', pullHost);
    const { accessKey, secretKey } = props.bucket.keys;
    const common = {
      bucket: props.bucket,
      credentials: props.bucket.secret.in(namespace, [accessKey, secretKey]),
    };
    addConfig(stage, props.bucket);
    addWriter(stage, { ...common, labels: writer, user: 'push', password: push.in(namespace) });
    addReader(
      stage,
      { ...common, labels: reader, user: 'pull', password: pull.in(namespace) },
      props.nodePort,
    );
    addGarbageCollection(stage, { namespace: name, pod: `${name}-0` });
    this.callFrom(props.apiServer, namespace, { 'app.kubernetes.io/name': `${name}-garbage-collection` });
    for (const labels of [writer, reader]) this.callFrom(props.bucket, namespace, labels);
    this.allowFromNodes(namespace);
    this.registry = new Registry(stage, { endpoint, pullHost, push, pull });
    this.metrics = [writer, reader].map(
      (labels) =>
        new Metrics(stage, {
          job: `${name}-${labels['app.kubernetes.io/component']}`,
          namespace: name,
          labels,
          port: debugPort,
        }),
    );
  }

  /** A node's own traffic: from its address, or through the overlay of k3s from one in the range of the pods. */
  private allowFromNodes({ name: namespace }: OwnedNamespace): void {
    const { cluster } = this;
    for (const from of cluster.apiServerSources) {
      cluster.flows.push({
        from,
        to: { namespace, labels: reader },
        ports: [{ port: httpPort }],
        label: { from: cluster.nodes.name, to: name },
        declaredBy: this,
      });
    }
  }
}

/** A password and the file by which clients log in with it. */
function login(secrets: GeneratedSecrets, user: 'push' | 'pull', host: string): GeneratedSecret {
  const config = { auths: { [host]: { username: user, password: named('password') } } };
  return secrets.secret(`${name}-${user}`, {
    type: 'kubernetes.io/dockerconfigjson',
    values: { password: passwordLength },
    texts: { [dockerConfigKey]: JSON.stringify(config) },
  });
}

function addConfig(stage: Stage, bucket: Bucket): void {
  new ConfigMap(stage, 'config', { metadata: { name, namespace: name }, data: configs(bucket) });
}

function addWriter(stage: Stage, props: RegistryPodProps): void {
  const metadata = { name, namespace: name, labels: writer };
  const ports = [{ name: 'http', port: httpPort }];
  new Service(stage, 'writer-service', { metadata, spec: { selector: writer, ports } });
  new Service(stage, 'writer-headless', {
    metadata: { ...metadata, name: `${name}-headless` },
    spec: { clusterIp: 'None', selector: writer, ports },
  });
  new StatefulSet(stage, 'writer', {
    metadata,
    spec: {
      serviceName: `${name}-headless`,
      replicas: 1,
      selector: { matchLabels: writer },
      template: registryPod(props),
    },
  });
}

function addReader(stage: Stage, props: RegistryPodProps, nodePort: number): void {
  const metadata = { name: `${name}-pull`, namespace: name, labels: reader };
  new Service(stage, 'reader-service', {
    metadata,
    spec: { type: 'NodePort', selector: reader, ports: [{ name: 'http', port: httpPort, nodePort }] },
  });
  new Deployment(stage, 'reader', {
    metadata,
    spec: { replicas: 1, selector: { matchLabels: reader }, template: registryPod(props) },
  });
}
