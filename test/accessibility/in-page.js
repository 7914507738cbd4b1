// Runs in a scene's page, in any engine: asks a checker and says what it found in plain values, and takes a copy of the
// shadow tree for the checker that cannot look inside one.
globalThis.accessibility = (() => {
  const copyClass = 'copied-host';
  /** Elements of the findings that wait for a measurement; their index travels to the test and back. */
  const remembered = [];
  const host = () => document.getElementsByTagName('court-survey')[0];
  const treeOf = () => host()?.shadowRoot ?? document.getElementsByClassName(copyClass)[0];

  /** Name of an element that outlives ids and places: tag, role, classes; `page …` for what is not the widget's. */
  const nameOf = (element) => {
    if (!(element instanceof Element)) return 'page';
    const inside = element.getRootNode() !== document || element.closest(`.${copyClass}`) !== null;
    const role = element.getAttribute('role');
    const type = element.getAttribute('type');
    const name = [
      element.localName,
      type && ['input', 'button'].includes(element.localName) ? `[type=${type}]` : '',
      role ? `[role=${role}]` : '',
      ...[...element.classList].map((word) => `.${word}`),
    ].join('');
    return inside ? name : `page ${name}`;
  };

  const finding = (rule, kind, element, message) => ({
    rule,
    kind,
    what: nameOf(element),
    fault: element instanceof Element ? (element.dataset.fault ?? '') : '',
    html: element instanceof Element ? element.outerHTML.replaceAll(/<!--.*?-->/gs, '').slice(0, 160) : '',
    message,
    element: remembered.push(element) - 1,
  });

  const axeFindings = async () => {
    // Some rules are off by default, among them the one about the size of targets: all up to level AA are on here.
    const rules = Object.fromEntries(
      axe
        .getRules()
        .filter(({ tags }) => !tags.includes('wcag2aaa') && !tags.includes('deprecated'))
        .map(({ ruleId }) => [ruleId, { enabled: true }]),
    );
    const result = await axe.run(document, { rules, resultTypes: ['violations', 'incomplete'], elementRef: true });
    const list = (results, kind) =>
      results.flatMap(({ id, nodes }) =>
        nodes.map(({ element, failureSummary }) => finding(id, kind, element, failureSummary)),
      );
    return [...list(result.violations, 'violation'), ...list(result.incomplete, 'open')];
  };

  /** IBM's rule of contrast takes only Latin letters for words: gives every text one, and takes it away again. */
  const withLatin = async (work) => {
    const walker = document.createTreeWalker(treeOf(), NodeFilter.SHOW_TEXT);
    const changed = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.data.trim()) {
        changed.push([node, node.data]);
        node.data = `${node.data}x`;
      }
    try {
      return await work();
    } finally {
      for (const [node, words] of changed) node.data = words;
    }
  };

  /** IBM's engine looks for the field that controls a list in the document only: shows it the shadow tree as well. */
  const seeingInside = async (work) => {
    document.querySelector = (selector) =>
      Document.prototype.querySelector.call(document, selector) ?? treeOf().querySelector(selector);
    try {
      return await work();
    } finally {
      delete document.querySelector;
    }
  };

  const ibmFindings = async () => {
    const check = async () => (await new ace.Checker().check(document, ['WCAG_2_2', 'IBM_Accessibility'])).results;
    const asked = () => seeingInside(check);
    const isAboutContrast = ({ ruleId }) => ruleId === 'text_contrast_sufficient';
    const results = [
      ...(await asked()).filter((result) => !isAboutContrast(result)),
      ...(await withLatin(asked)).filter(isAboutContrast),
    ];
    return results
      .filter(({ value: [, outcome] }) => outcome !== 'PASS')
      .map(({ ruleId, reasonId, value: [level, outcome], node, message }) =>
        finding(
          `${ruleId}:${reasonId}`,
          level === 'VIOLATION' && outcome === 'FAIL' ? 'violation' : 'open',
          node,
          message,
        ),
      );
  };

  const snifferFindings = () =>
    new Promise((resolve) => {
      HTMLCS.process('WCAG2AA', document, () =>
        resolve(
          HTMLCS.getMessages().map(({ type, code, msg, element }) =>
            finding(
              code.replace(/^WCAG2AA\.Principle\d\.Guideline\d_\d\./, ''),
              type === HTMLCS.ERROR ? 'violation' : 'open',
              element,
              msg,
            ),
          ),
        ),
      );
    });

  /** What a person entered becomes what the markup says. */
  const reflect = (from, to) => {
    if (from.localName === 'option') to.toggleAttribute('selected', from.selected);
    if (from.localName === 'textarea') to.textContent = from.value;
    if (from.localName !== 'input') return;
    to.toggleAttribute('checked', from.checked);
    if (!['radio', 'checkbox'].includes(from.type)) to.setAttribute('value', from.value);
  };

  const copyOfSheet = (sheet) => {
    const copy = new CSSStyleSheet();
    copy.replaceSync([...sheet.cssRules].map(({ cssText }) => cssText.replaceAll(':host', `.${copyClass}`)).join('\n'));
    return copy;
  };

  return {
    remembered,
    finding,
    find: { axe: axeFindings, ibm: ibmFindings, sniffer: snifferFindings },

    /** Puts in the place of the widget a copy of its tree in the light, with its styles and what a person entered. */
    copyToLight() {
      const tree = host().shadowRoot;
      const copy = document.createElement('div');
      copy.className = copyClass;
      copy.append(...[...tree.childNodes].map((node) => node.cloneNode(true)));
      const copies = copy.querySelectorAll('*');
      for (const [index, element] of [...tree.querySelectorAll('*')].entries()) reflect(element, copies[index]);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, ...tree.adoptedStyleSheets.map(copyOfSheet)];
      host().replaceWith(copy);
    },

    /** The inner tree of the widget, or of its copy. */
    treeOf,
  };
})();
