// What a person would see or feel go wrong on a page, measured. `geometryFaults` runs inside the page and must not use
// anything of this file.

/**
 * Everything that is wrong with the boxes of the page's element, as sentences.
 *
 * Three things are as they should be and left out: what only a screen reader gets (one pixel), the number over a ranked
 * choice's box (`.place`), and a field that scrolls by itself. Links in the middle of a sentence are measured as words:
 * they may be smaller than 44 px, as WCAG 2.5.8 has it; everything else that can be pressed may not.
 */
export const geometryFaults = () => {
  const host = document.querySelector('court-survey');
  const all = [...host.shadowRoot.querySelectorAll('*')];
  const ring = 5;
  const least = 44;
  const found = new Set();
  const name = (element) => `<${element.localName} class="${element.getAttribute('class') ?? ''}">`;
  const words = (text) => `"${text.trim().replaceAll(/\s+/g, ' ').slice(0, 40)}"`;
  const styles = new Map(all.map((element) => [element, getComputedStyle(element)]));
  const boxes = new Map(all.map((element) => [element, element.getBoundingClientRect()]));
  const hides = (element) => /hidden|clip/.test(`${styles.get(element).overflowX} ${styles.get(element).overflowY}`);
  const isForReaders = (element) => {
    const hidden = element.closest('.visually-hidden, .cell-label');
    return hidden !== null && box(hidden).width <= 2;
  };
  const box = (element) => boxes.get(element);
  /** What is left of a rectangle inside the lists that are scrolled around it; they hide the rest on purpose. */
  const inSight = (element, { left, right, top, bottom }) => {
    const seen = { left, right, top, bottom };
    for (let above = element.parentElement; above; above = above.parentElement)
      if (styles.has(above) && /auto|scroll/.test(styles.get(above).overflowY)) {
        seen.top = Math.max(seen.top, box(above).top);
        seen.bottom = Math.min(seen.bottom, box(above).bottom);
      }
    return seen.bottom > seen.top ? seen : undefined;
  };
  const isSeen = (element) =>
    box(element).width > 0 && styles.get(element).visibility === 'visible' && !isForReaders(element);

  if (document.documentElement.scrollWidth > innerWidth) found.add('the page scrolls sideways');

  const lines = [];
  for (const element of all.filter((candidate) => isSeen(candidate) && !candidate.matches('option, select, .place')))
    for (const node of element.childNodes)
      if (node.nodeType === Node.TEXT_NODE && node.data.trim()) {
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const rectangle of range.getClientRects()) {
          // A line's rectangle has the font's own height, which is more than the letters take.
          const spare = (rectangle.bottom - rectangle.top) * 0.2;
          const [top, bottom] = [rectangle.top + spare, rectangle.bottom - spare];
          const { left, right } = rectangle;
          const line = right > left && inSight(element, { left, right, top, bottom });
          if (line) lines.push({ element, what: words(node.data), ...line });
        }
      }

  const controls = all
    .filter((element) => element.matches('input, button, a[href], select, textarea') && isSeen(element))
    .filter((element) => !element.matches('.prose a'))
    .map((element) => ({ element, what: name(element), ...inSight(element, box(element)) }))
    .filter(({ top }) => top !== undefined);

  const area = box(host.shadowRoot.querySelector('.box'));
  for (const { what, left, right } of [...lines, ...controls])
    if (left < area.left - 1 || right > area.right + 1) found.add(`${what} stands outside the widget`);

  const isScroller = (element) => element.matches('input, select, textarea');
  for (const element of all)
    if (hides(element) && isSeen(element) && !isScroller(element) && !element.closest('svg')) {
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      if (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1)
        found.add(`${name(element)} cuts its content`);
    }

  const overlap = (a, b) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
  const related = (a, b) => a.contains(b) || b.contains(a);
  // The end of a field is kept free for the button that opens its list.
  const typed = ({ element, ...control }) => {
    const room = element.matches('input.field') ? Number.parseFloat(styles.get(element).paddingInlineEnd) : 0;
    return { element, ...control, right: control.right - room };
  };
  const things = [...lines, ...controls.map(typed)];
  for (const [at, one] of things.entries())
    for (const other of things.slice(at + 1))
      if (overlap(one, other) && !related(one.element, other.element)) found.add(`${one.what} lies over ${other.what}`);

  for (const { element } of controls) {
    const target = element.closest('label') ?? element;
    const { width, height } = box(target);
    if (width < least - 0.5 || height < least - 0.5)
      found.add(`${name(target)} is ${Math.round(width)} × ${Math.round(height)} px to press`);
  }

  const outlined = [
    ...controls.map(({ element }) => element).filter((element) => !element.closest('.choice')),
    ...all.filter((element) => element.matches('.error-summary')),
  ];
  for (const element of outlined) {
    const { left, right, top, bottom } = box(element);
    const cut = (edges) =>
      left - ring < edges.left - 0.5 ||
      right + ring > edges.right + 0.5 ||
      (edges.top !== undefined && (top - ring < edges.top - 0.5 || bottom + ring > edges.bottom + 0.5));
    if (cut({ left: 0, right: innerWidth })) found.add(`the focus ring of ${name(element)} leaves the window`);
    for (let above = element.parentElement; above; above = above.parentElement)
      if (styles.has(above) && hides(above) && cut(box(above)))
        found.add(`the focus ring of ${name(element)} is cut by ${name(above)}`);
  }
  return [...found];
};

/** WCAG 1.4.12: what a person may set against the page's own spacing. */
export const textSpacing = `
  * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-block-end: 2em !important }`;

/** Ways to look at a page: size of the window in CSS pixels, and what the person changed. */
export const looks = [
  { name: 'at 320 px', width: 320, height: 640 },
  { name: 'at 360 px with the text spacing of WCAG 1.4.12', width: 360, height: 740, spacing: true },
  { name: 'at 640 px with text twice as large', width: 640, height: 800, text: '200%' },
  { name: 'at 320 px with text twice as large', width: 320, height: 640, text: '200%' },
  { name: 'at 1280 × 1024 px zoomed to 400 %', width: 320, height: 256 },
];

/** Dresses an opened page in a look and waits until it is drawn. */
export const putOn = async (page, { width, height, text = '', spacing = false }) => {
  await page.setViewportSize({ width, height });
  await page.evaluate(
    async ([size, css]) => {
      const survey = document.querySelector('court-survey');
      survey.style.setProperty('--court-survey-font-size', size);
      globalThis.spacingSheet ??= new CSSStyleSheet();
      globalThis.spacingSheet.replaceSync(css);
      const sheets = survey.shadowRoot.adoptedStyleSheets.filter((sheet) => sheet !== globalThis.spacingSheet);
      survey.shadowRoot.adoptedStyleSheets = [...sheets, globalThis.spacingSheet];
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    },
    [text, spacing ? textSpacing : ''],
  );
};
