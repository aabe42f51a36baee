import { among, connected, type FalcoRule } from './rule.ts';

/** DNS, HTTP, HTTPS, the registry, the object store. */
const expected = [53, 80, 443, 5000, 8333, 9000];

/** Kaniko runs the steps of a build as children of its executor. */
export const buildEgress: FalcoRule = {
  rule: 'Unexpected connection from a build',
  desc: 'A build fetches packages and layers; nothing that it runs has a reason to speak another protocol.',
  condition:
    `${connected} and (proc.exepath = /kaniko/executor or proc.aexepath contains /kaniko/executor) ` +
    `and not fd.sport in ${among(expected.map(String))} and not fd.sip = 127.0.0.1`,
  output: 'A build opened a connection that builds do not need (connection=%fd.name)',
  priority: 'WARNING',
  tags: ['homelab', 'builds', 'T1041'],
};
