/** Requests and a limit of memory; CPU has no limit. */
export function resources(cpu: string, memory: string, limit: string) {
  return { requests: { cpu, memory }, limits: { memory: limit } };
}
