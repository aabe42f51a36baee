import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FleetSpec } from '../../clusters/fleet.ts';
import { compare } from '../../constructs/core/manifest.ts';
import { allMonitors } from '../../constructs/monitors/all-monitors.ts';
import type { Command } from '../command.ts';
import { chainGraph } from './chain.ts';
import { clusterPage } from './cluster-page.ts';
import { commandIndex } from './command-index.ts';
import { commandFile, commandPage } from './command-page.ts';
import { componentBlock } from './component-block.ts';
import { componentIndex } from './component-index.ts';
import { withBlock } from './component-page.ts';
import { componentsOf, renderFleet } from './rendered-fleet.ts';
import { runbookIndex, runbookPage } from './runbook-page.ts';

/** Pages by path below docs/. */
export type Pages = ReadonlyMap<string, string>;

/**
 * Every page that is generated or has a generated block; what surrounds a block is taken from `docs`.
 * @throws MarkerError when a page's markers are broken
 */
export function renderPages(fleet: FleetSpec, commands: readonly Command[], docs: string): Pages {
  const clusters = renderFleet(fleet);
  const pages = new Map(clusters.map((each) => [`clusters/${each.view.spec.name}.md`, clusterPage(each)]));
  const components = componentsOf(clusters);
  for (const component of components) {
    const path = componentPath(component.name);
    const block = componentBlock(component, clusters);
    pages.set(path, withBlock(path, component.name, readPage(docs, path), block));
  }
  const architecture = 'architecture.md';
  const chain = chainGraph(clusters);
  pages.set(architecture, withBlock(architecture, 'Architecture', readPage(docs, architecture), chain));
  const pageOf = (name: string): string => pages.get(componentPath(name)) ?? '';
  pages.set('components/README.md', componentIndex(components, clusters, pageOf));
  for (const command of commands) pages.set(`commands/${commandFile(command.name)}`, commandPage(command));
  pages.set('commands/README.md', commandIndex(commands));
  for (const { layer } of allMonitors) pages.set(`runbooks/${layer}.md`, runbookPage(layer, allMonitors));
  pages.set('runbooks/README.md', runbookIndex(allMonitors));
  return pages;
}

function componentPath(name: string): string {
  return `components/${name}.md`;
}

/** Paths of the pages that differ from the files below `docs`, are missing there, or stand for nothing. */
export function stalePages(pages: Pages, docs: string): readonly string[] {
  const changed = [...pages.keys()].filter((path) => readPage(docs, path) !== pages.get(path));
  return [...changed, ...strayPages(pages, docs)].sort(compare);
}

/** Files beside the pages that no cluster, component, command or alert stands behind. */
export function strayPages(pages: Pages, docs: string): readonly string[] {
  const files = ['clusters', 'commands', 'components', 'runbooks'].flatMap((folder) =>
    existsSync(join(docs, folder)) ? readdirSync(join(docs, folder)).map((file) => `${folder}/${file}`) : [],
  );
  return files.filter((path) => !pages.has(path)).sort(compare);
}

function readPage(docs: string, path: string): string | undefined {
  const file = join(docs, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
