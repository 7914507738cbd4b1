// One person in the small survey: quick hands, for tests with hundreds of answers.
export const smallPerson = (page) => {
  const widget = page.locator('court-survey');
  const label = (words) => widget.getByText(words, { exact: true });
  return {
    page,
    widget,
    label,
    button: (words) => widget.getByRole('button', { name: words, exact: true }),
    async rate(value) {
      await widget.getByRole('radio', { name: `Баға ${value}`, exact: true }).check({ force: true });
    },
    comment: () => widget.locator('textarea'),
    /** Resolves when the draft with everything answered so far is on disk. */
    saved: () =>
      page.evaluate(
        () =>
          new Promise((done) => {
            const survey = document.querySelector('court-survey');
            survey.addEventListener('survey-draft', ({ state }) => state === 'saved' && done(undefined), {
              once: true,
            });
          }),
      ),
    answers: () => page.evaluate(() => document.querySelector('court-survey').answers),
    /** The person looks at this tab; a browser hardly draws one that nobody sees. */
    lookAt: () => page.bringToFront(),
    async toReview() {
      await page.bringToFront();
      await widget.getByRole('button', { name: 'Жауаптарды тексеру', exact: true }).click();
      await widget.getByRole('button', { name: 'Жіберу', exact: true }).waitFor();
    },
    send: () => widget.getByRole('button', { name: 'Жіберу', exact: true }).click(),
    receiptNumber: async () => {
      const number = widget.locator('[part~="receipt-number"]');
      await number.waitFor();
      return (await number.innerText()).trim();
    },
  };
};
