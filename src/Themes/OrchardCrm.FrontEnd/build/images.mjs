import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { here, wwwroot } from './paths.mjs';

export async function copyImages() {
  await mkdir(wwwroot, { recursive: true });
  await cp(join(here, 'Images'), wwwroot, { recursive: true });
}
