import { registerCidr } from './cel-cidr.ts';
import { type CelEnvironment, celLibrary } from './cel-library.ts';
import { registerLists } from './cel-lists.ts';
import { registerQuantity } from './cel-quantity.ts';
import { registerSearch, registerStrings } from './cel-strings.ts';
import { registerUrl } from './cel-url.ts';

/** Optionals, and lists whose items differ in type as in JSON. */
function newEnvironment(): CelEnvironment {
  const { Environment } = celLibrary();
  const env = new Environment({ enableOptionalTypes: true, homogeneousAggregateLiterals: false });
  registerStrings(env);
  return env;
}

let kubernetes: CelEnvironment | undefined;
let flux: CelEnvironment | undefined;

/** For rules of custom resources: `self`, `oldSelf` and what Kubernetes adds to CEL. */
export function ruleEnvironment(): CelEnvironment {
  if (!kubernetes) {
    kubernetes = newEnvironment().registerVariable('self', 'dyn').registerVariable('oldSelf', 'dyn');
    registerSearch(kubernetes);
    registerLists(kubernetes);
    registerUrl(kubernetes);
    registerQuantity(kubernetes);
    registerCidr(kubernetes);
  }
  return kubernetes;
}

/** For expressions of Flux: plain CEL with the given variables. */
export function fluxEnvironment(variables: readonly string[]): CelEnvironment {
  flux ??= newEnvironment();
  const env = flux.clone();
  for (const name of variables) env.registerVariable(name, 'dyn');
  return env;
}
