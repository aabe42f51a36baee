export type { CloudEvent } from '../runtimes/nodejs/cloud-event.ts';
export { Refusal } from '../runtimes/nodejs/errors.ts';
export {
  type Message,
  readEvent,
  writeBinary,
  writeStructuredMessage as writeStructured,
} from '../runtimes/nodejs/http-binding.ts';
