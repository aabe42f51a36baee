import { createRequire } from 'node:module';

type CelLibrary = typeof import('@marcbachmann/cel-js');

/** A CEL environment: the variables and functions that expressions may use. */
export type CelEnvironment = InstanceType<CelLibrary['Environment']>;
export type CelAst = ReturnType<CelEnvironment['parse']>['ast'];

const require = createRequire(import.meta.url);
let loaded: CelLibrary | undefined;

/** The CEL library, loaded when the first expression needs it. */
export function celLibrary(): CelLibrary {
  loaded ??= require('@marcbachmann/cel-js') as CelLibrary;
  return loaded;
}
