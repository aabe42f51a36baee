import type { StandIn } from '../stand-in.ts';

export { helm } from './helm.ts';
export { kind } from './kind.ts';
export { kubectl } from './kubectl.ts';
export { ssh } from './ssh.ts';

export const curl: StandIn = ({ args: [first] }) =>
  first === '--version' ? 'curl 8.7.1\n' : 'install script\n';
export const docker: StandIn = () => 'Docker version 28.2.2, build e6534b4\n';
