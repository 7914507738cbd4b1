// Holds what the checkers left open against the verdicts that are written down.

/**
 * @typedef {object} Verdict
 * @property {string} rule of the checker
 * @property {RegExp} scene names of the scenes it holds for
 * @property {RegExp} what names of the elements it holds for, as in-page.js makes them
 * @property {string} why it is all right
 * @property {string} how that was found out
 * @property {true} [measured] all right only where the words, measured on this page, have enough contrast
 * @property {true} [rare] found only in variations that the short form does not show
 */

/** The first verdict that speaks of the finding. */
export const verdictOn = (verdicts, { rule, what, scene }) =>
  verdicts.find((verdict) => verdict.rule === rule && verdict.scene.test(scene) && verdict.what.test(what));

/** One sentence for a person who must mend it. */
export const sentence = ({ checker, rule, scene, where, what, html, message }) =>
  `${checker} ${rule} · ${scene} (${where}) · ${what}\n    ${message.replaceAll(/\s+/g, ' ').slice(0, 220)}\n    ${html}`;

/**
 * Sorts findings: violations, open ones without a verdict, and how often each verdict was used.
 * @param {Record<string, Verdict[]>} verdicts by checker
 */
export const judge = (verdicts, findings, leastContrast) => {
  const used = new Map();
  const failures = [];
  for (const finding of findings) {
    const verdict = finding.kind === 'open' ? verdictOn(verdicts[finding.checker], finding) : undefined;
    // WebKitGTK takes no pictures of whole pages: there `contrast` is missing. `null` says that no words are drawn.
    const pale = verdict?.measured && typeof finding.contrast === 'number' && finding.contrast < leastContrast;
    if (verdict) used.set(verdict, (used.get(verdict) ?? 0) + 1);
    if (!verdict || pale)
      failures.push(pale ? { ...finding, message: `measured contrast ${finding.contrast}` } : finding);
  }
  return { failures, used };
};

/** Verdicts that nothing matched, of the checkers that were asked. */
export const stale = (verdicts, checkers, used, { rareToo }) =>
  checkers.flatMap((checker) =>
    verdicts[checker]
      .filter((verdict) => !used.has(verdict) && (rareToo || !verdict.rare))
      .map((verdict) => ({ checker, ...verdict })),
  );
