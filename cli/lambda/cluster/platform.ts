import { type KubeObject, keyOf } from '../../../lambda/kube/object.ts';
import { type Resource, resource } from '../../../lambda/kube/resource.ts';
import type { OperatorSettings } from '../../../lambda/operator/settings/settings.ts';
import type { OptionValues } from '../../command.ts';
import { FunctionError } from '../function-error.ts';
import type { Cluster } from './cluster.ts';

interface ConfigMap extends KubeObject {
  readonly data?: Readonly<Record<string, string>>;
}

const configMaps: Resource<ConfigMap> = resource('v1', 'ConfigMap', 'configmaps');

/** The option that says where the operator is; whoever needs the platform's settings has it. */
export const platformOptions = {
  'operator-namespace': { type: 'string', default: 'lambda-operator' },
} as const;

/** Its line of the help. */
export const platformHelp =
  '  --operator-namespace NAME  where the settings of the operator are (default lambda-operator)';

/** What the administrator has decided: the settings of the operator, which hold no secrets. @throws FunctionError */
export async function readPlatform({ client }: Cluster, options: OptionValues): Promise<OperatorSettings> {
  const namespace = String(options['operator-namespace']);
  const name = { namespace, name: 'lambda-operator' };
  const found = await client.get(configMaps, name);
  const text = found?.data?.['settings.json'];
  if (text === undefined)
    throw new FunctionError(
      `there is no ConfigMap ${keyOf(name)} with settings.json: install the operator, or say where it is by --operator-namespace`,
    );
  return JSON.parse(text) as OperatorSettings;
}
