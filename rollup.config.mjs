// dist/ from what `tsc -b src` left in build/: entries for bundlers (packages stay imports), one classic script with
// everything inside, one module build with chunks, and what belongs beside them.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import json from '@rollup/plugin-json';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyHTMLLiterals } from 'minify-literals';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const out = 'dist';
const written = new Set();
const isPackage = /^[^./\0]/;

const put = async (file, text) => {
  await mkdir(dirname(join(out, file)), { recursive: true });
  await writeFile(join(out, file), text);
  written.add(file);
};

/** Maps lead back to the TypeScript sources instead of stopping at build/. */
const compilerMaps = {
  name: 'compiler-maps',
  load(id) {
    if (!id.endsWith('.js') || !existsSync(`${id}.map`)) return null;
    return { code: readFileSync(id, 'utf8'), map: JSON.parse(readFileSync(`${id}.map`, 'utf8')) };
  },
};

// Values are major << 16. Without targets, `@media (min-width …)` would become range syntax, above the floor.
const floor = { chrome: 109 << 16, firefox: 115 << 16, safari: (16 << 16) | (4 << 8) };

/** White space in templates and style sheets; `keepClosingSlash` or `svg` templates would be nested wrongly. */
const minifyTemplates = {
  name: 'minify-templates',
  async transform(code, id) {
    if (!/\b(html|css|svg)\s*`/.test(code) || id.includes('/node_modules/')) return null;
    const options = { fileName: id, html: { keepClosingSlash: true }, css: { targets: floor } };
    return (await minifyHTMLLiterals(code, options)) ?? null;
  },
};

const litPolicy = /(\w+)\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\)/g;

/**
 * The self-contained builds speak Trusted Types under their own name, so that a host's own Lit keeps `lit-html`. The
 * policy is made once per page (a second copy of the library must not fail at load), and a page that refuses it gets no
 * exception here.
 */
const ownPolicy = () => {
  let renamed = 0;
  return {
    name: 'own-trusted-types-policy',
    transform(code, id) {
      if (!/\/lit-html\/lit-html\.js$/.test(id.replaceAll('\\', '/'))) return null;
      const key = 'Symbol.for("court-survey.policy")';
      const once = (types, rules) =>
        `(()=>{try{return globalThis[${key}]??=${types}.createPolicy("court-survey",${rules})}catch{}})()`;
      const changed = code.replace(litPolicy, (_, types, rules) => {
        renamed++;
        return once(types, rules);
      });
      return { code: changed, map: null };
    },
    buildEnd(error) {
      if (!error && renamed !== 1)
        this.error(`lit-html makes its Trusted Types policy in ${renamed} known places, not 1`);
    },
  };
};

/** An unlisted warning fails the build: a circular import or an unresolved name is a fault, not a remark. */
const onwarn = (warning) => {
  throw new Error(`${warning.code}: ${warning.message}`);
};

const packageOf = (id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/'))?.[0];

const licenceOf = async (folder) => {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((name) => /^licen[cs]e/i.test(name));
  if (!file) throw new Error(`${about.name} is bundled but brings no licence text`);
  const text = readFileSync(join(folder, file), 'utf8').trim();
  return `## ${about.name} ${about.version} (${about.license})\n\n${text}\n`;
};

/** The minifier drops licence headers; this file carries the licence of every package that is really inside. */
const licences = {
  name: 'licences',
  async generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap((chunk) => Object.keys(chunk.modules ?? {}));
    const folders = [...new Set(modules.map(packageOf).filter(Boolean))].sort();
    const texts = await Promise.all(folders.map(licenceOf));
    await put('LICENSES.md', `# Packages inside the self-contained builds\n\n${texts.join('\n')}`);
  },
};

/** Which file of the module build needs which, by name of its first module: what the size check reads. */
const chunkGraph = {
  name: 'chunk-graph',
  async generateBundle(_, bundle) {
    const chunks = Object.values(bundle)
      .filter((file) => file.type === 'chunk')
      .map(({ fileName, isEntry, facadeModuleId, imports, dynamicImports }) => {
        const module = facadeModuleId && relative('build', facadeModuleId).replaceAll('\\', '/');
        return { file: fileName, entry: isEntry, module, imports, dynamicImports };
      });
    await writeFile('build/chunk-graph.json', `${JSON.stringify(chunks, null, 2)}\n`);
  },
};

/** The declarations an entry reaches, and no others: internals are not part of the package's types. */
const copyDeclarations = async (entries) => {
  const queue = entries.map((name) => resolve(`build/src/${name}.d.ts`));
  const seen = new Set(queue);
  for (const file of queue) {
    const text = readFileSync(file, 'utf8');
    const target = relative(resolve('build/src'), file).replaceAll('\\', '/');
    if (target.startsWith('..')) throw new Error(`${file} is outside src and cannot be part of the package's types`);
    await put(`types/${target}`, text);
    await put(`types/${target}.map`, readFileSync(`${file}.map`, 'utf8'));
    for (const [, specifier] of text.matchAll(/(?:from|import|import\() ?'(\.[^']+)'/g)) {
      const next = resolve(dirname(file), specifier.replace(/\.js$/, '.d.ts'));
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push(next);
    }
  }
};

const companions = {
  'src/questionnaires/court-users.json': 'questionnaires/court-users.json',
  'src/ui/court-survey.manifest.json': 'custom-elements.json',
  ...Object.fromEntries(readdirSync('src/themes').map((file) => [`src/themes/${file}`, `themes/${file}`])),
};

/** The last step: files that are no code, then everything an earlier build left that this one did not write. */
const completeFolder = {
  name: 'complete-folder',
  async writeBundle() {
    for (const [from, to] of Object.entries(companions)) {
      if (!existsSync(from)) continue;
      await mkdir(dirname(join(out, to)), { recursive: true });
      await copyFile(from, join(out, to));
      written.add(to);
    }
    const { questionnaireSchema } = await import('./build/src/check/questionnaire-schema.js');
    await put('questionnaire.schema.json', `${JSON.stringify(questionnaireSchema())}\n`);
    await copyDeclarations(['index', 'element', 'model']);
    for (const entry of await readdir(out, { recursive: true, withFileTypes: true })) {
      const file = relative(out, join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/');
      if (entry.isFile() && !written.has(file)) await rm(join(out, file));
    }
  },
};

const remember = {
  name: 'remember-files',
  writeBundle: (_, bundle) => Object.keys(bundle).forEach((file) => written.add(file)),
};

const minify = (module) =>
  terser({
    ecma: 2020,
    module,
    toplevel: true,
    compress: { passes: 3 },
    format: { comments: false, preamble: `/*! court-survey ${version} | MIT | bundled packages: LICENSES.md */` },
  });

const data = json({ compact: true, preferConst: true });
const selfContained = () => [
  compilerMaps,
  data,
  ownPolicy(),
  minifyTemplates,
  nodeResolve({ ignoreSideEffectsForRoot: true, browser: true, exportConditions: ['production'] }),
  remember,
];

const classicParts = ['ui/xhtml-templates.js', 'ui/styles/all.js', 'index.js', 'ui/later-parts.js'].map((file) =>
  resolve('build/src', file),
);

export default [
  {
    input: {
      index: 'build/src/index.js',
      element: 'build/src/element.js',
      model: 'build/src/model.js',
      check: 'build/src/check/main.js',
    },
    external: (id) => isPackage.test(id),
    onwarn,
    plugins: [compilerMaps, data, nodeResolve({ ignoreSideEffectsForRoot: true }), remember],
    output: {
      dir: out,
      format: 'es',
      chunkFileNames: 'shared/[name].js',
      banner: ({ name }) => (name === 'check' ? '#!/usr/bin/env node' : ''),
      sourcemap: true,
      // The hook must be evaluated before the first import of Lit: a file of its own, imported first, and no package
      // imports lifted above it.
      manualChunks: (id) => (id.endsWith('/ui/xhtml-templates.js') ? 'xhtml-templates' : undefined),
      hoistTransitiveImports: false,
    },
  },
  {
    input: 'classic-script',
    onwarn,
    plugins: [
      {
        // An entry without exports: the script leaves no global name behind.
        name: 'classic-entry',
        resolveId: (id) => (id === 'classic-script' ? id : null),
        // Like stands beside like: gzip looks back 32 kB, and left alone rollup puts the questionnaire between the code
        // and what the module build loads later (1.7 kB). The hook for Lit stays first.
        load: (id) =>
          id === 'classic-script' ? classicParts.map((file) => `import ${JSON.stringify(file)};`).join('') : null,
      },
      ...selfContained(),
      licences,
    ],
    output: {
      file: `${out}/court-survey.min.js`,
      format: 'iife',
      inlineDynamicImports: true,
      sourcemap: true,
      // A browser below the floor keeps the tag's fallback content instead of stopping the host's scripts.
      banner: 'try {',
      footer: '} catch (error) { console.error("court-survey could not start", error); }',
      plugins: [minify(false)],
    },
  },
  {
    input: { 'court-survey.esm.min': 'build/src/index.js' },
    onwarn,
    plugins: [...selfContained(), chunkGraph, completeFolder],
    output: {
      dir: out,
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      sourcemap: true,
      plugins: [minify(true)],
    },
  },
];
