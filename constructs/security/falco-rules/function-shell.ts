import { among, type FalcoRule, started } from './rule.ts';

const shells = ['ash', 'bash', 'busybox', 'dash', 'ksh', 'sh', 'zsh'];

/** Knative sets K_SERVICE in every container of a service, and functions are such services. */
export const functionShell: FalcoRule = {
  rule: 'Shell in a function',
  desc: 'Functions are one process in a runtime: a shell there is somebody else.',
  condition: `${started} and proc.name in ${among(shells)} and proc.env[K_SERVICE] exists`,
  output: 'A shell was started in a function',
  priority: 'WARNING',
  tags: ['homelab', 'functions', 'T1059'],
};
