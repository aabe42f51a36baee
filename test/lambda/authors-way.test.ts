import { afterEach, expect, it } from 'vitest';
import { runtimes } from '../../cli/lambda/function-spec.ts';
import { Author } from './author.ts';
import { goTheAuthorsWay } from './authors-way.ts';

let author: Author | undefined;
afterEach(() => author?.leave());

it.each(runtimes)(
  'an author of a %s function comes from init to package, events in a file',
  async (runtime) => {
    author = new Author();
    await goTheAuthorsWay(author, runtime);
    expect.hasAssertions();
  },
);
