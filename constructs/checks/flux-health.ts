import { healthExpression } from '../core/health.ts';
import { at, list } from '../core/manifest.ts';
import type { ClusterView, RenderedObject, StageView } from '../core/view.ts';
import { type ClusterRule, type Finding, findingOn } from './finding.ts';
import { checkExpression } from './schema/cel.ts';

const name = 'flux-health';

/** A stage is ready only when what it applied works, as far as others rely on it. */
export const fluxHealth: ClusterRule = { name, check };

/** What Flux gives to an expression: the top-level fields of the object. */
const variables = ['apiVersion', 'data', 'kind', 'metadata', 'spec', 'status'];

function check(view: ClusterView): readonly Finding[] {
  const stages = new Map(view.stages.map((stage) => [stage.name, stage]));
  return view.flux
    .filter(({ manifest }) => manifest.kind === 'Kustomization')
    .flatMap((object) => {
      const stage = stages.get(object.manifest.metadata.name);
      return [
        ...(stage ? [...waits(view, object, stage), ...judges(view, object, stage)] : []),
        ...parses(view, object),
      ];
    });
}

function waits(view: ClusterView, object: RenderedObject, { name: stage }: StageView): readonly Finding[] {
  const { spec } = object.manifest;
  const checked = at(spec, 'wait') === true || list(at(spec, 'healthChecks')).length > 0;
  const waiting = view.stages.filter(({ dependsOn }) => dependsOn.includes(stage));
  if (checked || waiting.length === 0) return [];
  const names = waiting.map((each) => each.name).join(', ');
  const problem = `spec.wait is not true and spec.healthChecks is empty, and ${names} depends on it being ready`;
  return [
    findingOn(name, view, object, problem, 'Set spec.wait, or list in healthChecks what must be ready.'),
  ];
}

/** Each kind that kstatus would call healthy too early is judged by its expression. */
function judges(view: ClusterView, object: RenderedObject, { objects }: StageView): readonly Finding[] {
  const given = list(at(object.manifest.spec, 'healthCheckExprs'));
  const needed = new Map(
    objects.flatMap(({ manifest }) => {
      const expression = healthExpression(manifest);
      return expression ? [[`${expression.apiVersion}/${expression.kind}`, expression] as const] : [];
    }),
  );
  return [...needed.values()].flatMap(({ apiVersion, kind, current }) => {
    const present = given.find((each) => at(each, 'apiVersion') === apiVersion && at(each, 'kind') === kind);
    const found = at(present, 'current');
    if (found === current) return [];
    const problem =
      present === undefined
        ? `spec.healthCheckExprs has none for ${kind}, which Flux would call ready at once`
        : `spec.healthCheckExprs of ${kind} has current ${found}, the table of health says ${current}`;
    return [findingOn(name, view, object, problem, 'Take the expression of constructs/core/health.ts.')];
  });
}

/** What is wrong with each expression; clusters share nearly all of them. */
const checked = new Map<string, string | undefined>();

function wrongWith(expression: string): string | undefined {
  if (!checked.has(expression)) checked.set(expression, checkExpression(expression, variables));
  return checked.get(expression);
}

function parses(view: ClusterView, object: RenderedObject): readonly Finding[] {
  return list(at(object.manifest.spec, 'healthCheckExprs')).flatMap((each, index) =>
    ['current', 'failed', 'inProgress'].flatMap((field) => {
      const expression = at(each, field);
      const wrong = typeof expression === 'string' ? wrongWith(expression) : undefined;
      if (!wrong) return [];
      const problem = `spec.healthCheckExprs[${index}].${field} ${expression}: ${wrong}`;
      return [
        findingOn(name, view, object, problem, 'Correct the CEL expression in constructs/core/health.ts.'),
      ];
    }),
  );
}
