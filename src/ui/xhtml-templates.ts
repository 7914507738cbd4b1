// Lit parses templates with a <template> of the page's own document; in a page served as application/xhtml+xml the XML
// parser refuses them and nothing is drawn. This hook, which must run before lit-html does, gives Lit a template that
// an HTML document made.

/** The part of Lit's template class the hook replaces. */
interface TemplateClass {
  createElement: (html: { toString(): string }, options?: unknown) => HTMLTemplateElement;
}

type Hook = (template: TemplateClass, ...rest: readonly unknown[]) => void;

// Lit's production build looks for the first name, its development build for the second.
const names = ['litHtmlPolyfillSupport', 'litHtmlPolyfillSupportDevMode'] as const;

const install = (): void => {
  const registry = globalThis as { [name in (typeof names)[number]]?: Hook };
  const inert = document.implementation.createHTMLDocument('');
  for (const name of names) {
    const before = registry[name];
    const hook: Hook = (template, ...rest) => {
      template.createElement = (html) => {
        const element = inert.createElement('template');
        // `html` is Lit's own trusted template, never a value.
        element.innerHTML = html as string;
        return element;
      };
      before?.(template, ...rest);
      // A host's own Lit, loaded later, is not our business.
      if (before) registry[name] = before;
      else delete registry[name];
    };
    registry[name] = hook;
  }
};

if (typeof document !== 'undefined' && document.contentType !== 'text/html') install();
