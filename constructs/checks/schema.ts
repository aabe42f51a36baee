import type { Manifest } from '../core/manifest.ts';
import { schemas } from '../core/resources.ts';
import type { ClusterView } from '../core/view.ts';
import { type ClusterRule, type Finding, findingOn } from './finding.ts';
import type { Problem } from './schema/problem.ts';
import { validateObject } from './schema/validate-object.ts';

const name = 'schema';

/** The API server of the cluster's Kubernetes version accepts every object. */
export const schema: ClusterRule = { name, check };

/** By Kubernetes minor: what is wrong with a manifest, found once for all clusters that have it. */
const verdicts = new Map<string, WeakMap<Manifest, readonly Problem[]>>();

function problemsOf(minor: string, manifest: Manifest): readonly Problem[] {
  const judged = verdicts.get(minor) ?? new WeakMap<Manifest, readonly Problem[]>();
  verdicts.set(minor, judged);
  const problems = judged.get(manifest) ?? validateObject(schemas, minor, manifest);
  judged.set(manifest, problems);
  return problems;
}

function check(view: ClusterView): readonly Finding[] {
  return [...view.objects, ...view.flux].flatMap((object) =>
    problemsOf(view.spec.kubernetes, object.manifest).map(({ path, message }) =>
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
