import { schemas } from '../core/resources.ts';
import type { ClusterView } from '../core/view.ts';
import { type ClusterRule, type Finding, findingOn } from './finding.ts';
import { validateObject } from './schema/validate-object.ts';

const name = 'schema';

/** The API server of the cluster's Kubernetes version accepts every object. */
export const schema: ClusterRule = { name, check };

function check(view: ClusterView): readonly Finding[] {
  const { kubernetes } = view.spec;
  return [...view.objects, ...view.flux].flatMap((object) =>
    validateObject(schemas, kubernetes, object.manifest).map(({ path, message }) =>
      findingOn(
        name,
        view,
        object,
        path === '' ? message : `${path}: ${message}`,
        `Correct it to what the schema of ${object.manifest.apiVersion} ${object.manifest.kind} takes.`,
      ),
    ),
  );
}
