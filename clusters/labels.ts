/** Label of the nodes that get the containerd shim for WebAssembly; installing it restarts their containerd. */
export const spinNode = { 'homelab.local/spin': 'true' } as const;
