import { registerHooks } from 'node:module';
import { ModuleGraph, withoutVersions } from './module-graph.ts';

/**
 * Lets this thread load modules of ours again after they changed, and keeps all others as they are: their code is
 * compiled and optimized already. Old versions stay in memory, so the thread must be replaced now and then.
 * @param root - URL of the folder that holds our modules, with a slash at its end
 */
export function installReloading(root: string): ModuleGraph {
  const graph = new ModuleGraph();
  registerHooks({
    resolve(specifier, context, next) {
      const resolved = next(specifier, context);
      const { url } = resolved;
      if (!url.startsWith(root) || url.includes('/node_modules/')) return resolved;
      const module = withoutVersions(url);
      if (context.parentURL) graph.link(module, withoutVersions(context.parentURL));
      return { ...resolved, url: graph.versioned(module) };
    },
  });
  return graph;
}
