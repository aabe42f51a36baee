import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeTools, fakeTools } from '../../cli/doctor/fixtures/fake-tools.ts';
import { ensureServers } from './ensure-servers.ts';
import { findServer, type ServerPackage } from './server-package.ts';

const server: ServerPackage = { name: 'Fake', programs: ['fake-server'], package: 'debian-fake' };
const howTo = 'Fake is not installed; on Debian: apt-get install debian-fake (its own service need not run)';

let fakes: FakeTools;
beforeEach(() => {
  fakes = fakeTools();
});
afterEach(() => fakes.remove());

/** An apt-get that installs what it is asked for as an empty program, and notes what it was asked. */
function addAptGet(): void {
  const program = `${fakes.path}/fake-server`;
  fakes.add(
    'apt-get',
    `echo "$*" >> ${fakes.path}/asked; [ "$2" = install ] && /bin/cp /bin/true ${program}; exit 0`,
  );
}

const messages = (isRoot: boolean): readonly string[] =>
  ensureServers([server], { path: fakes.path, isRoot }).map(({ message }) => message);

describe('ensureServers', () => {
  it('installs nothing where everything is there', () => {
    addAptGet();
    fakes.add('fake-server', '');
    expect(messages(true)).toEqual([]);
    expect(existsSync(`${fakes.path}/asked`)).toBe(false);
  });

  it('installs what is missing, as root with apt', () => {
    addAptGet();
    expect(messages(true)).toEqual([]);
    expect(findServer(server, fakes.path)).toBe(`${fakes.path}/fake-server`);
  });

  it('tells how to install it where it may not', () => {
    addAptGet();
    expect(messages(false)).toEqual([howTo]);
  });

  it('tells how to install it where there is no apt, and where apt fails', () => {
    expect(messages(true)).toEqual([howTo]);
    fakes.add('apt-get', 'exit 100');
    expect(messages(true)).toEqual([howTo]);
  });
});

it('a server that is not there is told with the package that has it', () => {
  expect(() => findServer(server, fakes.path)).toThrow(howTo);
});
