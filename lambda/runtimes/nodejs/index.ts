export type { CloudEvent, ReplyEvent } from './cloud-event.ts';
export type { Context } from './context.ts';
export { BadEventError, RetryableError } from './errors.ts';
export type { Handler, HttpHandler, HttpRequest, HttpResponse } from './handler.ts';
export type { Logger, LogLevel } from './logger.ts';
export type { Trace } from './trace.ts';
