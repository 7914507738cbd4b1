// Runs in a scene's page after in-page.js: where the words of an element are drawn, whether they are, and what is behind.
Object.assign(
  globalThis.accessibility,
  (() => {
    const hideText = new CSSStyleSheet();
    hideText.replaceSync(
      '* { color: transparent !important; -webkit-text-fill-color: transparent !important; transition: none !important }',
    );

    /** Whether words are only for those who listen: cut to nothing, as here and around. */
    const isUndrawn = (element) => {
      for (let at = element; at instanceof Element; at = at.parentElement)
        if (getComputedStyle(at).clipPath === 'inset(50%)' || getComputedStyle(at).visibility === 'hidden') return true;
      return false;
    };

    /** Where the words of an element are drawn: the lines of its own text, or the inside of a field. */
    const linesOf = (element) => {
      if (isUndrawn(element)) return [];
      const boxes = [];
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE || !node.data.trim()) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        boxes.push(...range.getClientRects());
      }
      if (boxes.length === 0 || ['input', 'textarea', 'select'].includes(element.localName)) {
        const { left, top, width, height } = element.getBoundingClientRect();
        return [{ left: left + 8, top: top + 8, width: width - 48, height: height - 16 }];
      }
      return boxes;
    };

    /** What is left of a box inside the lists it is scrolled in. */
    const insideLists = (element, box) => {
      let { left, top, width, height } = box;
      for (let at = element.parentElement; at; at = at.parentElement) {
        if (getComputedStyle(at).overflowY === 'visible') continue;
        const around = at.getBoundingClientRect();
        const [right, bottom] = [Math.min(left + width, around.right), Math.min(top + height, around.bottom)];
        [left, top] = [Math.max(left, around.left), Math.max(top, around.top)];
        [width, height] = [Math.max(0, right - left), Math.max(0, bottom - top)];
      }
      return { left, top, width, height };
    };

    const opacityOf = (element) => {
      let opacity = 1;
      for (let at = element; at instanceof Element; at = at.parentElement)
        opacity *= Number(getComputedStyle(at).opacity);
      return opacity;
    };

    return {
      isUndrawn,

      /** Hides all words, so that a picture shows what is behind them; and shows them again. */
      hideWords(hidden) {
        for (const root of [document, document.querySelector('court-survey')?.shadowRoot].filter(Boolean))
          root.adoptedStyleSheets = [
            ...root.adoptedStyleSheets.filter((sheet) => sheet !== hideText),
            ...(hidden ? [hideText] : []),
          ];
        return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn())));
      },

      /** Colour and places of the words of remembered elements, in the page's own coordinates. */
      wordsOf: (indices) =>
        indices.map((index) => {
          const element = accessibility.remembered[index];
          return {
            colour: getComputedStyle(element).color,
            opacity: opacityOf(element),
            boxes: linesOf(element)
              .map((box) => insideLists(element, box))
              .map(({ left, top, width, height }) => ({
                left: left + scrollX,
                top: top + scrollY,
                width,
                height,
              })),
          };
        }),
    };
  })(),
);
