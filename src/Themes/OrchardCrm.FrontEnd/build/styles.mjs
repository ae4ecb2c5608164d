import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transform } from 'esbuild';
import { compileStringAsync } from 'sass';
import { screenFont } from './manifest.mjs';
import { here, nodeModules, themes, wwwroot } from './paths.mjs';

// Bootstrap 5.3 is written for @import and Sass' older functions.
const silenced = ['import', 'global-builtin', 'color-functions', 'if-function', 'abs-percent'];

export async function buildStyles() {
  const target = join(wwwroot, 'css');
  await mkdir(target, { recursive: true });
  const icons = JSON.parse(await readFile(join(here, 'icons.json'), 'utf8'));
  const fontFaces = await fontFaceRules();
  await Promise.all([
    build('admin', [...icons.portal, ...icons.admin]),
    build('portal', icons.portal),
  ]);

  async function build(name, iconNames) {
    const source = join(themes[name], 'Styles', `${name}.scss`);
    const sass = await compileStringAsync(await readFile(source, 'utf8'), {
      url: pathToFileURL(source),
      loadPaths: [join(here, 'Styles'), nodeModules],
      silenceDeprecations: silenced,
      quietDeps: true,
    });
    const css = [fontFaces, sass.css, await iconRules(iconNames)].join('\n');
    const minified = await transform(css, { loader: 'css', minify: true, target: ['chrome111', 'firefox115', 'safari16.4'], legalComments: 'none' });
    await writeFile(join(target, `${name}.css`), minified.code);
  }
}

async function fontFaceRules() {
  const ranges = JSON.parse(await readFile(join(nodeModules, screenFont.package, 'unicode.json'), 'utf8'));
  return screenFont.subsets
    .map((subset) => `@font-face{font-family:"${screenFont.family}";font-style:normal;font-display:swap;font-weight:100 900;` +
      `src:url("../fonts/inter-${subset}-wght-normal.woff2") format("woff2");unicode-range:${ranges[subset]}}`)
    .join('\n');
}

// An icon is a mask over the text's colour: one class, no request, no path in a view, and it follows themes and states.
async function iconRules(names) {
  const rules = [...new Set(names)].sort().map(async (name) => {
    const svg = await readFile(join(nodeModules, 'bootstrap-icons', 'icons', `${name}.svg`), 'utf8')
      .catch(() => { throw new Error(`icons.json names "${name}", which bootstrap-icons does not have.`); });
    const bare = svg
      .replace(/\s(width|height|fill|class)="[^"]*"/g, (match, attribute) => (attribute === 'fill' && match.includes('none') ? match : ''))
      .replace(/\n\s*/g, '').replaceAll('"', "'").replaceAll('#', '%23').replaceAll('<', '%3C').replaceAll('>', '%3E');
    return `.icon-${name}{--icon:url("data:image/svg+xml,${bare}")}`;
  });
  return (await Promise.all(rules)).join('\n');
}
