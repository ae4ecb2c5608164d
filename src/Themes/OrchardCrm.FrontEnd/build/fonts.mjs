import { copyFile, mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { bundledLicences, pdfFonts, screenFont } from './manifest.mjs';
import { nodeModules, root, wwwroot } from './paths.mjs';

export async function copyFonts() {
  await Promise.all([...pdfFonts.map(copyPdfFont), copyScreenFont(), ...bundledLicences.map(copyLicence)]);
}

async function copyPdfFont(font) {
  const target = join(root, font.to);
  await mkdir(target, { recursive: true });
  for (const file of font.files) await copyFile(join(nodeModules, font.package, file), join(target, basename(file)));
  await copyFile(join(nodeModules, font.package, font.licence), join(target, `${basename(font.package)}.LICENSE.txt`));
}

async function copyScreenFont() {
  const target = join(wwwroot, 'fonts');
  await mkdir(target, { recursive: true });
  for (const subset of screenFont.subsets) {
    const name = `inter-${subset}-wght-normal.woff2`;
    await copyFile(join(nodeModules, screenFont.package, 'files', name), join(target, name));
  }
  await copyFile(join(nodeModules, screenFont.package, screenFont.licence), join(target, 'inter.LICENSE.txt'));
}

async function copyLicence(item) {
  const target = join(wwwroot, 'licences');
  await mkdir(target, { recursive: true });
  await copyFile(join(nodeModules, item.package, item.licence), join(target, `${item.package.replace(/[@/]/g, '')}.LICENSE.txt`));
}
