import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { here, objFolder, root, themes, wwwroot } from './paths.mjs';
import { pdfFonts } from './manifest.mjs';

const files = ['package.json', 'package-lock.json', 'build.mjs', 'icons.json'].map((name) => join(here, name));
const folders = [join(here, 'build'), join(here, 'Styles'), join(here, 'Scripts'), join(here, 'Images'), join(themes.admin, 'Styles'), join(themes.portal, 'Styles')];

export async function inputsHash() {
  const hash = createHash('sha256');
  const listed = await Promise.all(folders.map(filesUnder));
  for (const file of [...files, ...listed.flat().sort()]) hash.update(file.slice(root.length)).update(await readFile(file));
  return hash.digest('hex');
}

export async function isCurrent(hash) {
  const built = await readFile(join(objFolder, 'frontend.hash'), 'utf8').catch(() => '');
  const outputs = [join(wwwroot, 'css', 'admin.css'), ...new Set(pdfFonts.map((font) => join(root, font.to)))];
  return built === hash && outputs.every(existsSync);
}

async function filesUnder(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}
