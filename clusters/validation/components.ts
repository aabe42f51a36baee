import {
  type ClusterSpec,
  type ComponentName,
  componentNames,
  type Sizes,
  sizedComponents,
} from '../cluster-spec.ts';
import { type Problem, problemIf } from './problem.ts';

/** Every component is either listed or left out with a reason, and has its amounts exactly when listed. */
export function components(spec: ClusterSpec): readonly Problem[] {
  return [...componentNames.flatMap((name) => decision(spec, name)), ...unknown(spec), ...repeated(spec)];
}

function decision(spec: ClusterSpec, name: ComponentName): readonly Problem[] {
  const listed = spec.components.includes(name);
  const reason = spec.without[name];
  const size = sizedComponents[name];
  const path = `without.${name}`;
  return [
    ...problemIf(
      listed && reason !== undefined,
      path,
      'the component is listed and left out',
      'remove it from components or from without',
    ),
    ...problemIf(
      !listed && !reason?.trim(),
      path,
      'the component is not listed and no reason is given',
      'add it to components, or write why this cluster leaves it out',
    ),
    ...(size ? sizePresence(spec.sizes, size, name, listed) : []),
  ];
}

function sizePresence(sizes: Sizes, size: keyof Sizes, name: string, listed: boolean): readonly Problem[] {
  const present = sizes[size] !== undefined;
  const path = `sizes.${size}`;
  return [
    ...problemIf(listed && !present, path, `${name} is listed and has no amounts`, 'write them'),
    ...problemIf(!listed && present, path, `${name} is left out and has amounts`, 'remove them'),
  ];
}

function unknown(spec: ClusterSpec): readonly Problem[] {
  const known: readonly string[] = componentNames;
  const fix = `use one of ${componentNames.join(', ')}`;
  return [
    ...spec.components.flatMap((name, index) =>
      problemIf(!known.includes(name), `components[${index}]`, `there is no component ${name}`, fix),
    ),
    ...Object.keys(spec.without).flatMap((name) =>
      problemIf(!known.includes(name), `without.${name}`, `there is no component ${name}`, fix),
    ),
  ];
}

function repeated(spec: ClusterSpec): readonly Problem[] {
  return spec.components.flatMap((name, index) =>
    problemIf(
      spec.components.indexOf(name) !== index,
      `components[${index}]`,
      `${name} is listed twice`,
      'list it once',
    ),
  );
}
