import { MutatingWebhookConfiguration, ValidatingWebhookConfiguration } from '../core/kubernetes.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';
import type { Stage } from '../core/stage.ts';
import { webhookService } from './operator.ts';

/** A custom kind that an operator checks or completes when it is written. */
export interface AdmittedKind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly plural: string;
}

export interface OperatorWebhooksProps {
  /** Name of the operator. */
  readonly operator: string;
  readonly namespace: OwnedNamespace;
  readonly validates: readonly AdmittedKind[];
  /** Kinds whose empty fields it fills in. */
  readonly completes: readonly AdmittedKind[];
}

/** Tells the API server whom to ask; cert-manager adds the certificate authority. */
export function addOperatorWebhooks(stage: Stage, props: OperatorWebhooksProps): void {
  const { operator, namespace, validates, completes } = props;
  const service = webhookService(operator);
  const metadata = {
    name: operator,
    annotations: { 'cert-manager.io/inject-ca-from': `${namespace.name}/${service}` },
  };
  const webhook = (action: 'mutate' | 'validate', kind: AdmittedKind) => ({
    name: `${action}.${kind.plural}.${kind.group}`,
    admissionReviewVersions: ['v1'],
    sideEffects: 'None',
    failurePolicy: 'Fail',
    clientConfig: { service: { name: service, namespace: namespace.name, path: pathOf(action, kind) } },
    rules: [
      {
        apiGroups: [kind.group],
        apiVersions: [kind.version],
        operations: ['CREATE', 'UPDATE'],
        resources: [kind.plural],
      },
    ],
  });
  new ValidatingWebhookConfiguration(stage, `${operator}-validating`, {
    metadata,
    webhooks: validates.map((kind) => webhook('validate', kind)),
  });
  new MutatingWebhookConfiguration(stage, `${operator}-mutating`, {
    metadata,
    webhooks: completes.map((kind) => webhook('mutate', kind)),
  });
}

/** Where controller-runtime serves a kind: `/validate-rabbitmq-com-v1beta1-queue`. */
function pathOf(action: string, { group, version, kind }: AdmittedKind): string {
  return `/${action}-${group.replaceAll('.', '-')}-${version}-${kind.toLowerCase()}`;
}
