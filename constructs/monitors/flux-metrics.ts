import { Metrics } from '../core/metrics.ts';
import { fluxNamespace } from '../core/service-account.ts';

const controllers = [
  'source-controller',
  'kustomize-controller',
  'helm-controller',
  'notification-controller',
];

/** Metrics of Flux, which is there before any stage; its own policy lets everybody scrape. */
export function fluxMetrics(bootstrap: 'flux-operator' | 'flux-cli' = 'flux-operator'): readonly Metrics[] {
  const of = (job: string, labels: Readonly<Record<string, string>>): Metrics =>
    new Metrics(undefined, { job, namespace: fluxNamespace, labels, port: 8080 });
  const operator = bootstrap === 'flux-operator' ? ['flux-operator'] : [];
  return [
    ...controllers.map((app) => of(app, { app })),
    ...operator.map((name) => of(name, { 'app.kubernetes.io/name': name })),
  ];
}
