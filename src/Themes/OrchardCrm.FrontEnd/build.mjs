// Builds everything the browser gets, and copies the fonts that the PDF module embeds. Run by FrontEnd.targets,
// or by hand: `node build.mjs`. Safe to start several times at once: the first one works, the others wait and find it done.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installPackages } from './build/packages.mjs';
import { withLock } from './build/lock.mjs';
import { inputsHash, isCurrent } from './build/inputs.mjs';
import { here, objFolder } from './build/paths.mjs';

await withLock(join(objFolder, 'frontend.lock'), async () => {
  const hash = await inputsHash();
  if (await isCurrent(hash)) return;

  await installPackages();
  // Loaded only now: they import packages that the line above installs.
  const { buildStyles } = await import('./build/styles.mjs');
  const { buildScripts } = await import('./build/scripts.mjs');
  const { copyFonts } = await import('./build/fonts.mjs');
  const { copyImages } = await import('./build/images.mjs');
  await Promise.all([buildStyles(), buildScripts(), copyFonts(), copyImages()]);

  await writeFile(join(objFolder, 'frontend.hash'), hash);
});

// MSBuild compares this file's time with the inputs' times; it is touched even where the hash said that nothing changed.
await writeFile(join(objFolder, 'frontend.stamp'), `${here}\n`);
