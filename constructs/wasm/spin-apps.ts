import { SpinApp } from '../../imports/crds/core.spinkube.dev/spin-app.ts';
import { SpinAppExecutor } from '../../imports/crds/core.spinkube.dev/spin-app-executor.ts';
import { Component } from '../core/component.ts';
import type { CustomResources } from '../core/custom-resources.ts';
import { Endpoint } from '../core/endpoint.ts';
import type { Ingress } from '../core/ingress.ts';
import type { Layer } from '../core/layer.ts';
import type { RuntimeClass } from '../core/runtime-class.ts';
import type { Stage } from '../core/stage.ts';
import { images } from '../versions.ts';

export interface SpinAppsProps {
  readonly customResources: CustomResources;
  readonly runtimeClass: RuntimeClass;
  readonly ingress: Ingress;
  /** Pods of the sample. */
  readonly replicas: number;
}

const namespace = 'spin-apps';
const executor = 'containerd-shim-spin';
const name = 'hello-spin';
const port = 80;
const labels = { 'core.spinkube.dev/app-name': name };

/** A sample WebAssembly application, and the executor that the operator needs beside each. */
export class SpinApps extends Component {
  readonly sample: Endpoint;
  /** Address of the sample; it answers at `/hello`. */
  readonly url: string;

  constructor(layer: Layer, props: SpinAppsProps) {
    super(layer, 'spin-apps', props);
    this.namespace(namespace, {
      podSecurityReason: 'The operator writes no security context into the pods of its applications.',
    });
    const stage = this.stage('spin-apps', { timeout: '10m' });
    new SpinAppExecutor(stage, executor, {
      metadata: { name: executor, namespace },
      spec: {
        createDeployment: true,
        deploymentConfig: { runtimeClassName: props.runtimeClass.name },
      },
    });
    addSample(stage, props);
    this.sample = new Endpoint(stage, { service: name, namespace, port, labels });
    this.url = props.ingress.publish(stage, name, this.sample);
  }
}

function addSample(stage: Stage, { replicas, runtimeClass }: SpinAppsProps): void {
  const resources = { requests: { cpu: '10m', memory: '32Mi' }, limits: { memory: '128Mi' } };
  const probe = { httpGet: { path: '/hello' } };
  new SpinApp(stage, name, {
    metadata: { name, namespace },
    spec: {
      image: images.spinHello,
      executor,
      replicas,
      resources,
      checks: { readiness: probe, liveness: probe },
    },
  });
  const httpProbe = { httpGet: { ...probe.httpGet, port } };
  stage.willMake(name, {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, namespace },
    spec: {
      replicas,
      template: {
        metadata: { labels },
        spec: {
          runtimeClassName: runtimeClass.name,
          containers: [
            {
              name,
              image: images.spinHello,
              resources,
              ports: [{ containerPort: port }],
              readinessProbe: httpProbe,
              livenessProbe: httpProbe,
            },
          ],
        },
      },
    },
  });
}
