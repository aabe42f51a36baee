import { Capability } from './capability.ts';
import type { Stage } from './stage.ts';

export interface GpuProps {
  /** Extended resource of which a container is given whole pieces. */
  readonly resource: string;
  /** RuntimeClass that brings the driver into a container. */
  readonly runtimeClass: string;
  /** Labels of the nodes that have GPUs. */
  readonly nodeLabels: Readonly<Record<string, string>>;
  /** Key of the taint that keeps all other pods off these nodes. */
  readonly taint: string;
}

/** GPUs that pods may ask for, and how a pod gets to them. */
export class Gpu extends Capability {
  readonly resource: string;
  readonly runtimeClass: string;
  readonly nodeLabels: Readonly<Record<string, string>>;
  readonly taint: string;

  constructor(provider: Stage, props: GpuProps) {
    super(provider);
    this.resource = props.resource;
    this.runtimeClass = props.runtimeClass;
    this.nodeLabels = props.nodeLabels;
    this.taint = props.taint;
  }
}
