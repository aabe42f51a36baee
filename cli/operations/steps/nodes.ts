import { kubectl } from '../kubectl.ts';
import { nodeProblems } from '../node-problems.ts';
import type { Programs } from '../programs.ts';
import type { Site } from '../site.ts';
import type { Step } from '../step.ts';

const minute = 60_000;
/** From its start until it answers, etcd's first election included. */
export const apiServerPatience = 5 * minute;

/** @throws ProgramError with the reason when it does not */
export async function apiServerAnswers(programs: Programs, cluster: string): Promise<readonly string[]> {
  const argv = kubectl(cluster, 'get', '--raw=/readyz', '--request-timeout=20s');
  const answer = await programs.run({ argv });
  return answer.trim() === 'ok' ? [] : [`the API server says: ${answer.split('\n', 1)[0]}`];
}

/** Every node of the literal is there and ready; also proves that the context is that of this cluster. */
export function nodes({ spec }: Site): Step {
  return {
    name: 'nodes',
    brings: `${spec.nodes.length} ready nodes`,
    commands: [],
    patience: 10 * minute,
    missing: (programs) => nodeProblems(programs, spec),
  };
}

/** The server that others join: the first one of the literal. */
export function firstServer({ spec }: Site): string {
  const [first] = servers(spec.nodes);
  if (!first) throw new Error(`cluster ${spec.name} has no server`);
  return first.name;
}

/** Nodes in the order in which they join: servers first. */
export function joiningOrder({ spec: { nodes: all } }: Site): Site['spec']['nodes'] {
  return [...servers(all), ...all.filter(({ role }) => role === 'worker')];
}

function servers(all: Site['spec']['nodes']): Site['spec']['nodes'] {
  return all.filter(({ role }) => role === 'control-plane');
}
