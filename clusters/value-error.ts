/** A value that cannot be read, with how to write it. */
export class ValueError extends Error {
  readonly problem: string;
  readonly fix: string;

  constructor(problem: string, fix: string) {
    super(`${problem}; ${fix}`);
    this.name = 'ValueError';
    this.problem = problem;
    this.fix = fix;
  }
}
