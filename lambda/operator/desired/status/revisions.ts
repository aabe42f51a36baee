import type { FunctionRevision } from '../../../api/index.ts';
import { definedOnly } from '../manifest.ts';
import { imageOf } from './image.ts';
import { at, list, textAt } from './json.ts';
import type { KnativeObject, Observed } from './observed.ts';
import { standing } from './verdict.ts';

const generationLabel = 'serving.knative.dev/configurationGeneration';
/** As many as `status.revisions` takes. */
const maxRevisions = 50;

/** Revisions, newest first, with their part of the requests and the aliases that name them. */
export function revisionsOf({ service, revisions }: Observed): readonly FunctionRevision[] | undefined {
  if (!revisions) return undefined;
  const targets = list(service?.status?.traffic);
  return [...revisions]
    .sort((a, b) => generationOf(b) - generationOf(a) || (a.metadata.name < b.metadata.name ? 1 : -1))
    .slice(0, maxRevisions)
    .map((revision) => revisionOf(revision, targets));
}

function revisionOf(revision: KnativeObject, targets: readonly unknown[]): FunctionRevision {
  const { name, creationTimestamp } = revision.metadata;
  const own = targets.filter((target) => textAt(target, 'revisionName') === name);
  const percent = own.reduce<number>((sum, target) => sum + (Number(at(target, 'percent')) || 0), 0);
  const aliases = own.flatMap((target) => textAt(target, 'tag') ?? []).sort();
  return definedOnly({
    name,
    image: imageOf(revision),
    ready: standing(revision).status === 'True',
    percent: percent > 0 ? percent : undefined,
    aliases: aliases.length > 0 ? aliases : undefined,
    createdAt: creationTimestamp,
  });
}

function generationOf({ metadata }: KnativeObject): number {
  return Number(metadata.labels?.[generationLabel]) || 0;
}
