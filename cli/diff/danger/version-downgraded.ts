import { parseImage } from '../../../constructs/checks/image-reference.ts';
import type { Json } from '../../../constructs/core/manifest.ts';
import type { FieldChange } from '../fields.ts';
import type { ObjectPair } from '../object-pair.ts';
import type { DangerRule, Hazard } from './rule.ts';
import { compareVersions } from './version.ts';

/** An image, a chart or a distribution is older than what runs. */
export const versionDowngraded: DangerRule = { name: 'version-downgraded', check };

function check({ fields }: ObjectPair): readonly Hazard[] {
  return fields.flatMap(({ path, before, after }) => {
    const [old, now] = versions({ path, before, after });
    if (old === undefined || now === undefined || !((compareVersions(now, old) ?? 0) < 0)) return [];
    return [
      {
        problem: `${path} goes back from ${old} to ${now}`,
        advice: 'See that the older version reads the data and the objects which the newer one has written.',
      },
    ];
  });
}

/** The versions in a field that holds one: of the same image, or a version itself. */
function versions({ path, before, after }: FieldChange): readonly (string | undefined)[] {
  const name = /\.(image|tag|version)$/.exec(path)?.[1];
  const [old, now] = [before, after].map(textOf);
  if (name === undefined || old === undefined || now === undefined) return [];
  if (name !== 'image') return [old, now];
  const [oldImage, newImage] = [parseImage(old), parseImage(now)];
  return oldImage.repository === newImage.repository ? [oldImage.tag, newImage.tag] : [];
}

function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
