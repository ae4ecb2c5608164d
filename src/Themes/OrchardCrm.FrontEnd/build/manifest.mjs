const pdfFolder = 'src/Modules/OrchardCrm.Pdf/Fonts';

// Static cuts that the PDF module embeds: files of an npm package, copied flat, the licence as <package>.LICENSE.txt beside.
export const pdfFonts = [
  {
    package: '@expo-google-fonts/inter',
    files: [
      '400Regular/Inter_400Regular.ttf',
      '500Medium/Inter_500Medium.ttf',
      '600SemiBold/Inter_600SemiBold.ttf',
      '700Bold/Inter_700Bold.ttf',
    ],
    licence: 'LICENSE_FONT',
    to: pdfFolder,
  },
  notoSans('arabic', 'Arabic'),
  notoSans('hebrew', 'Hebrew'),
  notoSans('thai', 'Thai'),
  notoSans('devanagari', 'Devanagari'),
  notoSans('sc', 'SC'),
  notoSans('jp', 'JP'),
  notoSans('kr', 'KR'),
];

function notoSans(id, name) {
  return {
    package: `@expo-google-fonts/noto-sans-${id}`,
    files: [`400Regular/NotoSans${name}_400Regular.ttf`],
    licence: 'LICENSE_FONT',
    to: pdfFolder,
  };
}

// The screen's one family, by script: a browser fetches only the files whose characters a page shows.
export const screenFont = {
  package: '@fontsource-variable/inter',
  family: 'Inter',
  subsets: ['cyrillic-ext', 'cyrillic', 'greek-ext', 'greek', 'vietnamese', 'latin-ext', 'latin'],
  licence: 'LICENSE',
};

// Licences of what is compiled into our files, written to wwwroot/licences.
export const bundledLicences = [
  { package: 'bootstrap', licence: 'LICENSE' },
  { package: 'bootstrap-icons', licence: 'LICENSE' },
  { package: 'htmx.org', licence: 'LICENSE' },
  { package: 'chart.js', licence: 'LICENSE.md' },
  { package: '@codemirror/view', licence: 'LICENSE' },
  { package: 'drawflow', licence: 'LICENSE' },
];
