import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { here, nodeModules } from './paths.mjs';

const installedLock = join(nodeModules, '.installed-lock.json');

// `npm ci` empties node_modules first, so it runs only when the lock file is another one than the installed one.
export async function installPackages() {
  const wanted = await readFile(join(here, 'package-lock.json'), 'utf8');
  if (wanted === (await readFile(installedLock, 'utf8').catch(() => ''))) return;

  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: here,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (npm.error) throw new Error(`npm could not be started (${npm.error.message}). Install Node 20 or later with npm.`);
  if (npm.status !== 0) throw new Error(`npm ci ended with ${npm.status}; its messages are above.`);
  await writeFile(installedLock, wanted);
}
