import { at, entries, type Manifest } from '../core/manifest.ts';
import { reasonAnnotation } from '../core/reason.ts';
import type { ClusterView } from '../core/view.ts';
import { credentialShape, judge, type NamedText, namedTexts } from './credentials.ts';
import type { Field } from './fields.ts';
import { type ClusterRule, type Finding, findingOn } from './finding.ts';
import { settingsOf } from './known/references.ts';

const name = 'no-plaintext-secret';

/** Git is no place for credentials: neither in Secrets nor disguised as settings. */
export const noPlaintextSecret: ClusterRule = { name, check };

const fix =
  'Read it from a Secret that is made in the cluster (`secretKeyRef`), and replace the credential: git remembers it.';

function check(view: ClusterView): readonly Finding[] {
  return [...view.objects, ...view.flux].flatMap((object) =>
    problems(object.manifest).map(([problem, advice]) => findingOn(name, view, object, problem, advice)),
  );
}

/** Each problem with what to do about it; the credential itself is never repeated. */
function problems(manifest: Manifest): readonly (readonly [string, string])[] {
  const { kind, data, stringData } = manifest;
  const keys = [...entries(data), ...entries(stringData)].map(([key]) => key);
  if (kind === 'Secret' && keys.length > 0)
    return [[`is a Secret with ${keys.join(', ')} in plain text`, fix]];
  return settingsOf(manifest).flatMap((field) => {
    if (typeof field.value !== 'string' || field.within?.step === 'encryptedData') return [];
    const shape = credentialShape(field.value);
    if (shape) return [[`${field.path} contains ${shape}`, fix] as const];
    return namedTextsOf(field, field.value).flatMap((named) => judged(manifest, field, named));
  });
}

function judged(manifest: Manifest, field: Field, named: NamedText): readonly (readonly [string, string])[] {
  const judgement = judge(named);
  if (judgement === 'harmless') return [];
  const { key, text } = named;
  const where = field.step === key ? field.path : `${field.path} (${key})`;
  if (judgement === 'credential') {
    return [[`${where} is a credential by its name and a literal of ${text.length} characters`, fix]];
  }
  if (manifest.metadata.annotations?.[reasonAnnotation]?.includes(key)) return [];
  const reason = `Say in the annotation ${reasonAnnotation}, by the name ${key}, why no credential is needed.`;
  return [[`${where} has the placeholder "${text}" for a credential`, reason]];
}

/** The names under which a text stands: its field's, its variable's, and those inside it. */
function namedTextsOf({ step, within }: Field, text: string): readonly NamedText[] {
  const variable = step === 'value' ? at(within?.value, 'name') : undefined;
  if (typeof variable === 'string') return [{ key: variable, text }];
  const named = typeof step === 'string' ? [{ key: step, text }] : [];
  const flag = typeof step === 'number' && text.startsWith('-');
  return flag || text.includes('\n') ? [...named, ...namedTexts(text)] : named;
}
