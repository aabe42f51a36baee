import type { LambdaFunction } from '../../../lambda/api/index.ts';
import { ApiError } from '../../../lambda/kube/api-error.ts';
import { objectPath } from '../../../lambda/kube/resource.ts';
import { type Cluster, fieldManager } from './cluster.ts';
import type { FunctionManifest } from './function-manifest.ts';
import { functions } from './functions.ts';

/** What the API server would make of a manifest, with its defaults, when it were applied. @throws ApiError as if it were */
export async function applyDry({ transport }: Cluster, manifest: FunctionManifest): Promise<LambdaFunction> {
  const path = `${objectPath(functions, manifest.metadata)}?fieldManager=${fieldManager}&force=true&dryRun=All`;
  const headers = { 'content-type': 'application/apply-patch+yaml', 'user-agent': 'homelab' };
  const answer = await transport.send({ method: 'PATCH', path, headers, body: JSON.stringify(manifest) });
  const body = JSON.parse(await answer.text()) as object;
  if (answer.status > 299) throw new ApiError(`PATCH ${path}`, answer.status, body);
  return body as LambdaFunction;
}
