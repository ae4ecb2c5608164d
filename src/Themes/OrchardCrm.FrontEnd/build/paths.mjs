import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const here = dirname(dirname(fileURLToPath(import.meta.url)));
export const root = dirname(dirname(dirname(here)));
export const nodeModules = join(here, 'node_modules');
export const wwwroot = join(here, 'wwwroot');
export const objFolder = join(here, 'obj');
export const themes = {
  admin: join(dirname(here), 'OrchardCrm.AdminTheme'),
  portal: join(dirname(here), 'OrchardCrm.PortalTheme'),
};

mkdirSync(objFolder, { recursive: true });
