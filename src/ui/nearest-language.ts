const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';

/**
 * The language the page declares around an element: the nearest `lang` or `xml:lang` on it or above it,
 * through shadow roots. In XHTML documents `xml:lang` outranks `lang` on one element, as HTML says.
 */
export const nearestLanguage = (element: Element): string | undefined => {
  for (let at: Element | null = element; at; at = parentThroughShadow(at)) {
    const language = at.getAttributeNS(xmlNamespace, 'lang') ?? at.getAttribute('xml:lang') ?? at.getAttribute('lang');
    if (language) return language;
  }
  return undefined;
};

const parentThroughShadow = (element: Element): Element | null => {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};
