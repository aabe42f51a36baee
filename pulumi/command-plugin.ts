import { provider } from '@pulumi/pulumi';

/**
 * Stands in for the plugin `command` in previews, which ask a plugin to check and to compare but never to create: the
 * registries of packages do not have the real one. Run with the engine's address, as every plugin.
 */
const refuses: provider.Provider = {
  version: '1.2.1',
  create: (urn) => Promise.reject(new Error(`a preview creates nothing, and was asked for ${urn}`)),
};

await provider.main(refuses, process.argv.slice(2));
