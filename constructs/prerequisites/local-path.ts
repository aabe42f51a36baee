import { Component } from '../core/component.ts';
import type { Layer } from '../core/layer.ts';
import { StorageClass } from '../core/storage-class.ts';

/** Volumes on the disk of the node where their first pod runs; kind and k3s install it themselves. */
export class LocalPath extends Component {
  readonly storageClass: StorageClass;

  constructor(layer: Layer) {
    super(layer, 'local-path');
    const name = this.cluster.spec.engine === 'kind' ? 'standard' : 'local-path';
    this.storageClass = new StorageClass(undefined, { name, replicas: 1 });
  }
}
