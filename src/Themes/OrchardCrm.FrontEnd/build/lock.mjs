import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

// A folder is the lock, since making one succeeds for exactly one process.
export async function withLock(folder, work) {
  while (!(await tryTake(folder))) {
    if (await ownerIsGone(folder)) await rm(folder, { recursive: true, force: true });
    else await sleep(200);
  }
  try {
    await work();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function tryTake(folder) {
  try {
    await mkdir(folder);
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
  await writeFile(join(folder, 'pid'), String(process.pid));
  return true;
}

async function ownerIsGone(folder) {
  for (let attempt = 0; attempt < 5; attempt++) {
    const pid = Number(await readFile(join(folder, 'pid'), 'utf8').catch(() => '')) || 0;
    if (pid === 0) {
      // Between making the folder and writing the number there is a moment without one.
      await sleep(200);
      continue;
    }
    try {
      process.kill(pid, 0);
      return false;
    } catch (error) {
      return error.code === 'ESRCH';
    }
  }
  return true;
}
