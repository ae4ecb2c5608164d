import { join } from 'node:path';
import { build } from 'esbuild';
import { here, wwwroot } from './paths.mjs';

export async function buildScripts() {
  const common = {
    bundle: true,
    minify: true,
    outdir: join(wwwroot, 'js'),
    target: ['chrome111', 'firefox115', 'safari16.4'],
    legalComments: 'none',
    logLevel: 'warning',
  };
  await Promise.all([
    build({ ...common, format: 'esm', entryPoints: ['admin.js', 'charts.js', 'portal.js', 'templates.js', 'workflows.js'].map((name) => join(here, 'Scripts', name)) }),
    // Read before the first paint, so that a page never flashes in the other colours: a classic script, tiny, blocking.
    build({ ...common, format: 'iife', entryPoints: [join(here, 'Scripts', 'theme-boot.js')] }),
  ]);
}
