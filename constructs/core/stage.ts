import { Chart } from 'cdk8s';
import type { Capability } from './capability.ts';
import type { ChartRelease } from './chart-release.ts';
import type { Component } from './component.ts';
import type { Layer } from './layer.ts';
import { locate } from './located.ts';
import type { Manifest } from './manifest.ts';

/** A workload that shows a stage's health where its custom resource tells nothing. */
export interface HealthCheck {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace: string;
}

export interface StageProps {
  /** Which of the component's capabilities this stage uses. Default: those that no sibling stage names. */
  readonly takes?: readonly Capability[];
  /** Stages of the same component that must be ready first, where no custom resource shows it already. */
  readonly after?: readonly Stage[];
  /** Workloads made later by a controller, to wait for besides the stage's own objects. */
  readonly health?: readonly HealthCheck[];
  /** Go duration that Flux waits for health. Default: `5m`. */
  readonly timeout?: string;
  /** One file per object instead of one per stage. Default: false. */
  readonly filePerObject?: boolean;
  /** Custom kinds, as `group/Kind`, that a controller defines because of this stage's objects. */
  readonly brings?: readonly string[];
}

/** A workload that a controller makes from one of our objects: counted by the rules, applied by nobody. */
export interface DerivedWorkload {
  readonly manifest: Manifest;
  /** Construct id of the object of this stage that causes it. */
  readonly from: string;
  /** Per container: why the controller gives it no probes. */
  readonly noProbes: Readonly<Record<string, string>>;
}

/** What one Flux Kustomization applies. */
export class Stage extends Chart {
  readonly component: Component;
  readonly layer: Layer;
  readonly name: string;
  readonly props: StageProps;
  readonly releases: ChartRelease[] = [];
  readonly derived: DerivedWorkload[] = [];

  constructor(component: Component, name: string, props: StageProps = {}) {
    super(component, name, { disableResourceNameHashes: true });
    locate(this);
    this.component = component;
    this.layer = component.layer;
    this.name = name;
    this.props = props;
    component.stages.push(this);
    component.cluster.stages.push(this);
  }

  /** The capabilities that must be ready before this stage. */
  get takes(): readonly Capability[] {
    const { takes } = this.props;
    if (takes) return takes;
    const named = new Set(this.component.stages.flatMap((stage) => stage.props.takes ?? []));
    return this.component.takes.filter((capability) => !named.has(capability));
  }

  /** Tells the rules of a workload that a controller will make from the object with construct id `from`. */
  willMake(from: string, manifest: Manifest, noProbes: DerivedWorkload['noProbes'] = {}): void {
    this.derived.push({ from, manifest, noProbes });
  }
}
