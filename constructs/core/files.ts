import { emitDocument, emitDocuments } from './emit.ts';
import { compare, type Manifest } from './manifest.ts';
import { sortDocuments } from './sort-documents.ts';
import type { ClusterView, RenderedObject, StageView } from './view.ts';

const header = 'Rendered by homelab. Change the TypeScript named below and run `make synth`.';

const nodeHeader =
  'Rendered by homelab from clusters/ and constructs/nodes/. Run `make synth` after a change there.';

/** Every file of a cluster, by path from the repository's root. */
export function clusterFiles(view: ClusterView): ReadonlyMap<string, string> {
  const { name } = view.spec;
  const files = new Map<string, string>();
  for (const stage of view.stages) addStage(files, `dist/${name}/${stage.layer}/${stage.name}`, stage);
  for (const [path, content] of view.nodeFiles) {
    files.set(`dist/${name}/nodes/${path}`, typeof content === 'string' ? content : nodeDocument(content));
  }
  addFlux(files, `flux/${name}`, view.flux);
  return files;
}

/** A file that a person hands to kind or k3s. */
function nodeDocument(value: unknown): string {
  return `# ${nodeHeader}\n${emitDocument(value)}`;
}

function addStage(files: Map<string, string>, folder: string, stage: StageView): void {
  const named = new Map<string, RenderedObject[]>();
  for (const object of stage.objects) {
    const file = stage.filePerObject ? object.manifest.metadata.name : stage.name;
    named.set(file, [...(named.get(file) ?? []), object]);
  }
  addDocuments(files, folder, named, []);
}

function addFlux(files: Map<string, string>, folder: string, objects: readonly RenderedObject[]): void {
  const named = new Map<string, RenderedObject[]>();
  for (const object of objects) {
    if (object.stage !== 'flux-system') named.set(object.stage, [...(named.get(object.stage) ?? []), object]);
  }
  addDocuments(files, folder, named, ['flux-system']);
  const instance = objects.filter(({ stage }) => stage === 'flux-system');
  if (instance.length > 0)
    addDocuments(files, `${folder}/flux-system`, new Map([['flux-instance', instance]]), []);
}

function addDocuments(
  files: Map<string, string>,
  folder: string,
  named: ReadonlyMap<string, readonly RenderedObject[]>,
  more: readonly string[],
): void {
  const names = [...named.keys()].sort(compare);
  for (const name of names) files.set(`${folder}/${name}.yaml`, documents(named.get(name) ?? []));
  const resources = [...more, ...names.map((name) => `${name}.yaml`)].map((path) => `./${path}`);
  const kustomization = { apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', resources };
  files.set(`${folder}/kustomization.yaml`, emitDocuments([{ comment: [header], value: kustomization }]));
}

const texts = new WeakMap<Manifest, string>();

/** A manifest is written once for all clusters that have it. */
function emitManifest(manifest: Manifest): string {
  const known = texts.get(manifest);
  if (known !== undefined) return known;
  const text = emitDocument(manifest);
  texts.set(manifest, text);
  return text;
}

function documents(objects: readonly RenderedObject[]): string {
  const byManifest = new Map(objects.map((object) => [object.manifest, object]));
  const sorted = sortDocuments([...byManifest.keys()]);
  return emitDocuments(
    sorted.map((manifest, index) => {
      const object = byManifest.get(manifest) as RenderedObject;
      const file = object.location()?.file ?? '';
      const origin = file ? `${object.path} (${file})` : object.path;
      return { comment: index === 0 ? [header, origin] : [origin], value: manifest };
    }),
    emitManifest,
  );
}
