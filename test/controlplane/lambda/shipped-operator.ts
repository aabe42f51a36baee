import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../cli/root.ts';
import { pro } from '../../../clusters/pro.ts';
import { at, type Manifest } from '../../../constructs/core/manifest.ts';
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

const { stages } = committedCluster(pro.name);
const stageOf = (name: string): readonly Manifest[] =>
  stages.find((stage) => stage.name === name)?.objects ?? [];

/**
 * A control plane with all that the operator of the fleet finds: definitions, its account and its rights.
 * @param namespaces where it has its rights. Default: everywhere
 */
export async function startLambdaPlane(
  controllers: readonly ControllerName[] = [],
  namespaces?: readonly string[],
): Promise<ControlPlane> {
  const { engine, kubernetes, network } = pro;
  // The fleet has no object of this kind: Knative makes them.
  const revisions = customResourceDefinition({ group: 'serving.knative.dev', kind: 'Revision' });
  const known = customResourceDefinitions().filter(({ spec }) =>
    /knative|rabbitmq/.test(String(at(spec, 'group'))),
  );
  const crds = [...known, revisions];
  const plane = await startControlPlane({ engine, kubernetes, network, crds, controllers });
  await plane.apply([operator, ...(namespaces ?? [])].map((name) => namespace(name)));
  const shipped = ['rabbitmq-crds', 'eventing-rabbitmq-crds', operator].flatMap(stageOf);
  const definitions = shipped.filter(({ kind }) => kind === 'CustomResourceDefinition');
  await plane.apply(definitions);
  await waitUntilServed(plane, definitions);
  const others = stageOf(operator).filter(
    ({ kind }) => !['NetworkPolicy', 'CustomResourceDefinition'].includes(kind),
  );
  await plane.apply(namespaces ? within(others, namespaces) : others);
  return plane;
}

/** The same rights as Roles of some namespaces: nothing holds in the whole cluster. */
function within(objects: readonly Manifest[], namespaces: readonly string[]): readonly Manifest[] {
  const kinds: Readonly<Record<string, string>> = {
    ClusterRole: 'Role',
    ClusterRoleBinding: 'RoleBinding',
  };
  return objects.flatMap((object) => {
    const kind = kinds[object.kind];
    if (kind === undefined) return [object];
    return namespaces.map((name) => ({
      ...object,
      kind,
      metadata: { ...object.metadata, namespace: name },
      ...(object.roleRef ? { roleRef: { ...(object.roleRef as object), kind: 'Role' } } : {}),
    }));
  });
}

/** The settings as git has them. */
export function shippedSettings(): OperatorSettings {
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
