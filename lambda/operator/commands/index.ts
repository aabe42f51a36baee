export { commandPath } from './address.ts';
export { type Command, CommandError, type CommandVerb, commandTypes } from './command.ts';
export {
  type CommandAnswer,
  CommandReceiver,
  type CommandRequest,
  type ReceiverOptions,
} from './receiver.ts';
