import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../cli/root.ts';
import { fleet } from '../../../clusters/fleet.ts';
import { pro } from '../../../clusters/pro.ts';
import { at, type Manifest } from '../../../constructs/core/manifest.ts';
import { renderSpec } from '../../../constructs/render-spec.ts';
import type { OperatorSettings } from '../../../lambda/operator/settings/settings.ts';
import { committedCluster } from '../committed.ts';
import { type ControlPlane, startControlPlane } from '../control-plane.ts';
import { customResourceDefinition, customResourceDefinitions } from '../crds.ts';
import { waitUntilServed } from '../definitions.ts';
import { namespace } from '../fixtures/manifests.ts';
import { writeKubeconfig } from '../kubeconfig.ts';
import type { ControllerName } from '../settings.ts';
import { Transport } from '../transport.ts';

/** Name of the operator's namespace, account, settings and process. */
export const operator = 'lambda-operator';

/** The objects of a stage. */
type ObjectsOf = (stage: string) => readonly Manifest[];

const { stages } = committedCluster(pro.name);
const committed: ObjectsOf = (name) => stages.find((stage) => stage.name === name)?.objects ?? [];

/** The fleet's operator where it may look after one namespace alone: no cluster of the fleet has it so. */
export const limitedToNamespace: ObjectsOf = (name) =>
  renderSpec({ ...pro, lambdaScope: 'namespace' }, fleet)
    .objects.filter(({ stage }) => stage === name)
    .map(({ manifest }) => manifest);

/**
 * A control plane with all that the operator of the fleet finds: definitions, its account and its rights.
 * @param stageOf what is applied. Default: what git has
 * @param namespaces that are there before
 */
export async function startLambdaPlane(
  controllers: readonly ControllerName[] = [],
  stageOf: ObjectsOf = committed,
  namespaces: readonly string[] = [],
): Promise<ControlPlane> {
  const { engine, kubernetes, network } = pro;
  // The fleet has no object of this kind: Knative makes them.
  const revisions = customResourceDefinition({ group: 'serving.knative.dev', kind: 'Revision' });
  const known = customResourceDefinitions().filter(({ spec }) =>
    /knative|rabbitmq/.test(String(at(spec, 'group'))),
  );
  const crds = [...known, revisions];
  const plane = await startControlPlane({ engine, kubernetes, network, crds, controllers });
  await plane.apply([operator, ...namespaces].map((name) => namespace(name)));
  const shipped = ['rabbitmq-crds', 'eventing-rabbitmq-crds', operator].flatMap(stageOf);
  const definitions = shipped.filter(({ kind }) => kind === 'CustomResourceDefinition');
  await plane.apply(definitions);
  await waitUntilServed(plane, definitions);
  const others = stageOf(operator).filter(
    ({ kind }) => !['NetworkPolicy', 'CustomResourceDefinition'].includes(kind),
  );
  await plane.apply(others);
  return plane;
}

/** The settings of the operator. @param stageOf where they are. Default: in git */
export function shippedSettings(stageOf: ObjectsOf = committed): OperatorSettings {
  const [config] = stageOf(operator).filter(({ kind }) => kind === 'ConfigMap');
  return JSON.parse(String(at(config, 'data', 'settings.json')));
}

/** A token of the operator's own account. */
export async function tokenOf(plane: ControlPlane): Promise<string> {
  const transport = new Transport(plane.connection);
  const path = `/api/v1/namespaces/${operator}/serviceaccounts/${operator}/token`;
  const value = { apiVersion: 'authentication.k8s.io/v1', kind: 'TokenRequest', spec: {} };
  const answer = await transport.send('POST', path, { type: 'application/json', value });
  transport.close();
  return String(at(answer, 'status', 'token'));
}

/** Starts the operator as a process of its own, with a token of its own account. */
export async function startOperator(plane: ControlPlane, settings: OperatorSettings): Promise<void> {
  const token = await tokenOf(plane);
  const { folder } = plane.processes;
  const file = join(folder, 'settings.json');
  writeFileSync(file, JSON.stringify(settings));
  plane.processes.run({
    name: operator,
    command: process.execPath,
    args: [join(root, 'lambda/operator/main.ts'), '--settings', file, '--port', '0'],
    env: { KUBECONFIG: writeKubeconfig(folder, operator, { ...plane.connection, token }), HOME: folder },
  });
}
