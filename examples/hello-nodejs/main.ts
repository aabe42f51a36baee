import type { Handler } from '@homelab/runtime-nodejs';

interface Person {
  readonly name?: string;
}

/** Greets whoever an event names. */
export const handler: Handler<Person> = (event, context) => {
  const name = event.data?.name ?? 'world';
  context.logger.info('greeting', { greeted: name });
  return { greeting: `${process.env.GREETING ?? 'Hello'}, ${name}!` };
};
