/** Last words of a key whose value is a credential, without separators and in lower case. */
const credentialKey =
  /(?:password|passwd|passphrase|token|apikey|accesskey|privatekey|clientsecret|secretaccesskey)$/;
/** Keys that hold a credential as often as the name of a Secret or of one of its keys. */
const ambiguousKey = /(?:secret|secretkey|credentials?|authorization)$/;
/** Name of an object, or of a key in a Secret. */
const objectName = /^[a-z0-9][a-z0-9._-]*$/;
/** Takes the value from somewhere else: a variable, a template, a file. */
const reference = /^(?:\$|\/|file:|\{\{|<.*>$)/;
/** What clients are given that insist on a credential although the server asks for none. */
const placeholders = new Set([
  '',
  'changeme',
  'dummy',
  'empty',
  'local',
  'none',
  'null',
  'ollama',
  'placeholder',
  'unused',
]);

/** Credentials that are known by their shape, by what they open. */
const shapes: readonly (readonly [what: string, shape: RegExp])[] = [
  ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
  ['an age secret key', /AGE-SECRET-KEY-1[0-9A-Z]{50,}/],
  ['a GitHub token', /\b(?:gh[pousr]_[0-9A-Za-z]{36,}|github_pat_\w{50,})/],
  ['an AWS access key', /\bA(?:KIA|SIA)[0-9A-Z]{16}\b/],
  ['a Google API key', /\bAIza[\w-]{35}/],
  ['a Slack token', /\bxox[abprs]-[\w-]{10,}/],
  ['an API key of an LLM service', /\b(?:sk-(?:ant-|proj-)?|hf_)[\w-]{20,}/],
  ['a JSON Web Token', /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/],
  ['a password in a URL', /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@$]+:[^\s/:@${]+@/],
];

/** Any of the shapes: most texts are none of them. */
const anyShape = new RegExp(shapes.map(([, shape]) => shape.source).join('|'));

/** A literal under a name: a field, an environment variable, a flag, a line of a file. */
export interface NamedText {
  readonly key: string;
  readonly text: string;
}

/** Whether a literal is a credential, judged by the name that it has. */
export function judge({ key, text }: NamedText): 'harmless' | 'placeholder' | 'credential' {
  const words = key.toLowerCase().replace(/[^a-z0-9]/g, '');
  const certain = credentialKey.test(words);
  if (!certain && !(ambiguousKey.test(words) && !objectName.test(text))) return 'harmless';
  if (text === '' || reference.test(text)) return 'harmless';
  return placeholders.has(text.toLowerCase()) ? 'placeholder' : 'credential';
}

/** What a text contains that is a credential by its shape; undefined for any other text. */
export function credentialShape(text: string): string | undefined {
  if (!anyShape.test(text)) return undefined;
  return shapes.find(([, shape]) => shape.test(text))?.[0];
}

/** Named literals inside a text: `--flag=value` and lines such as `key: value` or `key = value`. */
export function namedTexts(text: string): readonly NamedText[] {
  return [...text.matchAll(/^[ \t-]*["']?([\w.-]+?)["']?[ \t]*[:=][ \t]*["']?([^\s"',;#]*)/gm)].map(
    ([, key = '', value = '']) => ({ key, text: value }),
  );
}
