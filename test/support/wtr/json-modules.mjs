// `import x from './a.json' with { type: 'json' }` in all three engines: esbuild drops the attribute for our syntax
// target, so the file is served as a module of its own. A fetch() of the same file still gets JSON.
const marker = 'json-module';

/** A dev-server plugin for JSON imports, static and dynamic. */
export const jsonModules = () => ({
  name: 'json-modules',
  transformImport: ({ source }) => (source.endsWith('.json') ? `${source}?${marker}` : undefined),
  resolveMimeType: (context) => (context.URL.searchParams.has(marker) ? 'js' : undefined),
  transform: (context) =>
    context.URL.searchParams.has(marker)
      ? `export default JSON.parse(${JSON.stringify(JSON.stringify(JSON.parse(context.body)))});`
      : undefined,
});
