import { baseImages } from '../lambda/images/base-images.ts';

/** The release of this repository, by which all of its own images are called. */
const release = '0.1.0';
const ownImage = (name: string): string => `ghcr.io/brunovlucena/homelab/${name}:${release}`;

/** What runs functions and builds them; `lambda/images` makes them. */
export const lambdaImages = {
  operator: ownImage('operator'),
  builder: ownImage('builder'),
  /** What a function's layer is put on. */
  runtime: {
    python: ownImage('runtime-python'),
    nodejs: ownImage('runtime-nodejs'),
    go: baseImages.go,
  },
  /** The same with package manager or compiler. */
  dependencies: {
    python: ownImage('build-python'),
    nodejs: ownImage('build-nodejs'),
    go: ownImage('build-go'),
  },
} as const;
