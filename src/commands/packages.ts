/** Programs of the machine: where they are, and how a bare one gets them. */
import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The file of a program on the path. */
export const onPath = (name: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));

/** Runs a command. Whether it worked shows in whether the program is found afterwards. */
export function attempt(command: string): void {
  try {
    execSync(command, { stdio: ['ignore', 'inherit', 'inherit'] });
  } catch (error) {
    console.error(String(error));
  }
}

/** Installs Debian's packages, where the machine has them. */
export function install(...packages: readonly string[]): void {
  if (!onPath('apt-get')) return;
  const sudo = process.getuid?.() === 0 ? '' : 'sudo -n ';
  const apt = `${sudo}env DEBIAN_FRONTEND=noninteractive apt-get -qq`;
  attempt(`${apt} update; ${apt} install -y --no-install-recommends ${packages.join(' ')}`);
}
