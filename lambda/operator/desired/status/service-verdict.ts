import type { LambdaFunction } from '../../../api/index.ts';
import { digestOf } from '../pull-reference.ts';
import { namedRevisions } from '../traffic.ts';
import { imageOf } from './image.ts';
import type { KnativeObject, Observed } from './observed.ts';
import { standing, type Verdict } from './verdict.ts';

type ServiceVerdict = Verdict<'ServiceReady'>;

/** Reasons of a revision whose image does not come. */
const imageReasons = new Set(['ContainerMissing', 'ErrImagePull', 'ImagePullBackOff', 'InvalidImageName']);

/** Whether the newest revision can be called, and why not. */
export function serviceVerdict(fn: LambdaFunction, observed: Observed): ServiceVerdict {
  const { image, service, refusals, refusedEgress = [] } = observed;
  if (refusals?.service !== undefined) return { reason: 'ServiceRefused', message: refusals.service };
  if (refusedEgress.length > 0) {
    return {
      reason: 'EgressRefused',
      message: `spec.network.egress asks for ${refusedEgress.join(', ')}, which the cluster has for itself; name the namespace instead`,
    };
  }
  if (image === undefined && !service) {
    return { reason: 'WaitingForImage', message: 'there is no image yet' };
  }
  const missing = missingRevisions(fn, observed);
  if (missing.length > 0) return revisionNotFound(missing, observed);
  if (!service || !runs(service, image)) {
    return { reason: 'Deploying', message: 'the Knative Service is on its way' };
  }
  return knativeVerdict(service, observed.revisions ?? []);
}

/** Whether the Service asks for that image, by whichever name of its registry. */
function runs(service: KnativeObject, image: string | undefined): boolean {
  const asked = imageOf(service);
  return image === undefined || (asked !== undefined && digestOf(asked) === digestOf(image));
}

function missingRevisions(fn: LambdaFunction, { revisions }: Observed): readonly string[] {
  if (!revisions) return [];
  const there = new Set(revisions.map(({ metadata }) => metadata.name));
  return namedRevisions(fn.spec).filter((name) => !there.has(name));
}

function revisionNotFound(missing: readonly string[], { revisions = [] }: Observed): ServiceVerdict {
  const there = revisions.map(({ metadata }) => metadata.name).sort();
  return {
    reason: 'RevisionNotFound',
    message: `spec.traffic or spec.aliases names ${missing.join(', ')}; there are ${there.join(', ') || 'no revisions'}`,
  };
}

function knativeVerdict(service: KnativeObject, revisions: readonly KnativeObject[]): ServiceVerdict {
  const ready = standing(service);
  if (ready.status === 'True') {
    return { reason: 'ServiceReady', message: `${text(service, 'latestReadyRevisionName')} can be called` };
  }
  if (ready.status === 'Unknown') {
    return { reason: 'Deploying', message: ready.message || 'Knative starts the revision' };
  }
  const newest = revisions.find(
    ({ metadata }) => metadata.name === text(service, 'latestCreatedRevisionName'),
  );
  const cause = newest && standing(newest);
  const why = cause?.message || ready.message || ready.reason;
  if (imageReasons.has(cause?.reason ?? ready.reason)) return { reason: 'ImagePullFailed', message: why };
  if (ready.reason === 'RevisionMissing') return { reason: 'RevisionNotFound', message: ready.message };
  return { reason: 'RevisionFailed', message: why };
}

function text({ status }: KnativeObject, field: string): string {
  const value = status?.[field];
  return typeof value === 'string' ? value : '';
}
