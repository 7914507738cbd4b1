// Measures contrast where no checker can: the colour of the words against every pixel that is drawn behind them.

/** The least that WCAG 2.2 AA asks of text; large text may have less, and is not spared here. */
export const leastContrast = 4.5;

/** Runs in an empty page without a policy: reads the picture and returns the lowest contrast of each element. */
const lowest = async ({ picture, words }) => {
  const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  context.drawImage(bitmap, 0, 0);
  const colourOf = (text) => {
    const one = new OffscreenCanvas(1, 1).getContext('2d');
    one.fillStyle = text;
    one.fillRect(0, 0, 1, 1);
    return one.getImageData(0, 0, 1, 1).data;
  };
  const light = (channels) => {
    const [red, green, blue] = channels.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ratio = (one, other) => {
    const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  return words.map(({ colour, opacity, boxes }) => {
    const [red, green, blue, alpha] = colourOf(colour);
    const share = (alpha / 255) * opacity;
    const seen = new Map();
    for (const { left, top, width, height } of boxes) {
      const [x, y] = [Math.max(0, Math.ceil(left)), Math.max(0, Math.ceil(top))];
      const [w, h] = [Math.min(Math.floor(width), bitmap.width - x), Math.min(Math.floor(height), bitmap.height - y)];
      if (w < 1 || h < 1) continue;
      const { data } = context.getImageData(x, y, w, h);
      for (let at = 0; at < data.length; at += 4)
        seen.set((data[at] << 16) | (data[at + 1] << 8) | data[at + 2], [data[at], data[at + 1], data[at + 2]]);
    }
    const ratios = [...seen.values()].map((behind) =>
      ratio(
        [red, green, blue].map((value, index) => value * share + behind[index] * (1 - share)),
        behind,
      ),
    );
    return ratios.length > 0 ? Math.min(...ratios) : null;
  });
};

/**
 * Contrast of the words of these findings' elements against the pixel behind them that is hardest to tell from them;
 * `null` where no words are drawn.
 * @param page a scene in a browser that takes pictures
 * @param sheet an empty page of the same browser
 */
export const measure = async (page, sheet, findings) => {
  if (findings.length === 0) return [];
  const indices = JSON.stringify(findings.map(({ element }) => element));
  const look = () => page.evaluate(`accessibility.wordsOf(${indices})`);
  let best = [];
  // On a busy machine a picture may be of the frame before, with the words elsewhere: pale is what stays pale.
  for (
    let attempt = 0;
    attempt < 3 && (attempt === 0 || best.some((ratio) => ratio !== null && ratio < leastContrast));
    attempt++
  ) {
    const words = await look();
    await page.evaluate('accessibility.hideWords(true)');
    const picture = Buffer.from(await page.picture()).toString('base64');
    await page.evaluate('accessibility.hideWords(false)');
    const ratios = await sheet.evaluate(lowest, { picture, words });
    best = ratios.map((ratio, index) => (ratio === null ? null : Math.max(ratio, best[index] ?? 0)));
  }
  return best;
};
