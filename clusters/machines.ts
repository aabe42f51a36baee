import type { MachineSpec } from './cluster-spec.ts';
import type { KindHost } from './kind-nodes.ts';

/**
 * M2 Ultra. Its container engine's virtual machine must offer what `reserved` leaves: 22 CPUs and
 * 168Gi of usable memory, which is 172Gi configured.
 */
export const macStudio: MachineSpec = {
  name: 'mac-studio',
  cpu: 24,
  memory: '192Gi',
  disk: '2T',
  reserved: { cpu: '2', memory: '24Gi' },
};

/** The virtual machine in which all kind nodes of the Mac Studio are containers. */
export const macStudioVm: KindHost = {
  arch: 'arm64',
  kernel: '6.12.54-linuxkit',
  btf: true,
};

/**
 * Where pi and forge find the Mac Studio: the address of its network card, which its router must keep for it. Yours is
 * another one: write it here before the first `make up` of pro or studio, which looks for it on the computer.
 */
export const macStudioAddress = '192.168.10.2';
