// What runs in a scene's page for the translator's sheet: reading its texts, and marking one of them for a picture.

/** Every text that is seen or heard, longest context last; keeps the places for `markPlace`. */
export const collectPlaces = () => {
  const spoken = 'aria-label aria-description aria-valuetext aria-roledescription placeholder title alt'.split(' ');
  const { shadowRoot } = document.querySelector('court-survey:not([hidden])');
  const places = [];
  const isClipped = (element) => {
    for (let at = element; at && at !== shadowRoot; at = at.parentElement) {
      const { width, height } = at.getBoundingClientRect();
      if (getComputedStyle(at).display !== 'contents' && (width < 3 || height < 3)) return true;
    }
    return false;
  };
  const add = (text, node, isSeen) => {
    const words = (text ?? '').replace(/\s+/g, ' ').trim();
    if (words && words.length < 500) places.push({ words, node, isSeen });
  };
  const all = [...shadowRoot.querySelectorAll('*:not(style, script)')];
  const outside = [...document.querySelectorAll('body > [role="status"], body > [role="alert"], body > [aria-live]')];
  for (const element of [...all, ...outside]) {
    const isSeen = !isClipped(element);
    for (const name of spoken) add(element.getAttribute(name), element, isSeen && name === 'placeholder');
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) add(node.data, node, isSeen);
    if (element.childElementCount > 0) add(element.textContent, element, isSeen);
  }
  globalThis.sheetPlaces = places.map(({ node }) => node);
  return places.map(({ words, isSeen }) => ({ words, isSeen }));
};

/** Draws a frame around a place and says which part of the window to picture; a place without a size has no frame. */
export const markPlace = (place) => {
  document.querySelector('#mark')?.remove();
  const node = globalThis.sheetPlaces[place];
  const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
  element.scrollIntoView({ block: 'center' });
  const range = document.createRange();
  range.selectNodeContents(node);
  const size = node === element ? element.getBoundingClientRect() : range.getBoundingClientRect();
  const hasSize = size.width > 2 && size.height > 2;
  const box = hasSize ? size : document.querySelector('court-survey:not([hidden])').getBoundingClientRect();
  if (hasSize) {
    const mark = Object.assign(document.createElement('div'), { id: 'mark' });
    const look = {
      position: 'fixed',
      left: `${box.left - 4}px`,
      top: `${box.top - 4}px`,
      width: `${box.width + 8}px`,
      height: `${box.height + 8}px`,
      border: '3px solid #d0006f',
      background: 'rgb(255 221 0 / 25%)',
      'box-sizing': 'border-box',
      'pointer-events': 'none',
      'z-index': '2147483647',
    };
    for (const [name, value] of Object.entries(look)) mark.style.setProperty(name, value);
    document.body.append(mark);
  }
  const around = 90;
  const top = Math.max(0, Math.min(box.top - around, innerHeight - 200));
  const bottom = Math.min(innerHeight, Math.max(top + 200, Math.min(box.bottom + around, top + 560)));
  return { x: 0, y: top, width: innerWidth, height: bottom - top };
};
