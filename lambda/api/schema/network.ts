import type { Node, ObjectNode } from './node.ts';
import { dnsLabel, shaped } from './text.ts';

const ports: Node = {
  kind: 'list',
  description: 'Ports that it may reach there. Default: all.',
  minItems: 1,
  maxItems: 16,
  items: {
    kind: 'object',
    name: 'EgressPort',
    description: 'One port.',
    fields: {
      port: { kind: 'integer', description: 'Its number.', required: true, minimum: 1, maximum: 65_535 },
      protocol: { kind: 'enum', description: 'Its protocol.', values: ['TCP', 'UDP'], default: 'TCP' },
    },
  },
};

const cidr: Node = {
  kind: 'string',
  description:
    'Addresses outside the cluster, such as `203.0.113.0/24`; `0.0.0.0/0` is the Internet. Addresses of nodes and link-local ones, where clouds keep credentials, are always left out.',
  minLength: 4,
  maxLength: 43,
  rules: [
    {
      rule: 'isCIDR(self)',
      message:
        'cidr in spec.network.egress must be a range of addresses such as 203.0.113.0/24 or 2001:db8::/32; a single address ends with /32 or /128',
    },
    {
      rule: "!isCIDR(self) || !(cidr('169.254.0.0/16').containsCIDR(self) || cidr('fe80::/10').containsCIDR(self))",
      message:
        'cidr in spec.network.egress must not be link-local (169.254.0.0/16, fe80::/10): metadata services with credentials live there',
      reason: 'FieldValueForbidden',
    },
  ],
};

const podLabels: Node = {
  kind: 'map',
  description: 'Labels of the pods in that namespace. Default: all pods there.',
  minProperties: 1,
  maxProperties: 8,
  values: { kind: 'string', description: 'Value of the label.', maxLength: 63 },
};

/** Who may call the function, and whom it may call. */
export const network: ObjectNode = {
  kind: 'object',
  name: 'FunctionNetwork',
  description: 'Who may call the function, and whom it may call.',
  fields: {
    visibility: {
      kind: 'enum',
      description:
        '`external`: through the ingress of the cluster; `cluster-local`: from inside the cluster alone.',
      values: ['cluster-local', 'external'],
      default: 'cluster-local',
    },
    egress: {
      kind: 'list',
      description:
        'What the function may reach beside name resolution, its Broker and the traces of the platform. Default: nothing else.',
      maxItems: 32,
      items: {
        kind: 'object',
        name: 'EgressPeer',
        description: 'One place: exactly one of `cidr` and `namespace`.',
        rules: [
          {
            rule: 'has(self.cidr) != has(self.__namespace__)',
            message:
              'an item of spec.network.egress needs exactly one of cidr and namespace; keep the one that is meant',
          },
          {
            rule: '!has(self.podLabels) || has(self.__namespace__)',
            message:
              'podLabels in spec.network.egress go with namespace alone; addresses have no labels, so remove podLabels or name the namespace',
            fieldPath: '.podLabels',
            reason: 'FieldValueForbidden',
          },
        ],
        fields: {
          cidr,
          namespace: {
            kind: 'string',
            description: 'A namespace of the cluster.',
            minLength: 1,
            maxLength: 63,
            rules: [shaped('namespace in spec.network.egress', dnsLabel)],
          },
          podLabels,
          ports,
        },
      },
    },
  },
};
