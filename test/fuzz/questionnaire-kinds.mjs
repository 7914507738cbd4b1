/**
 * Why an answer is refused, in words both engines share. survey-core calls most of its errors "custom" and tells them
 * apart by their English sentence; where the author wrote the sentence, both must show that one.
 */
const stock = [
  ['bounds', /^The (value should not be|'value' should be)/],
  ['offStep', /^Please enter a value that matches the step/],
  ['length', /^Please enter (at least|no more than|less than) .*character/],
  ['digitsNotAllowed', /^Numbers are not allowed/],
  ['tooFewSelected', /^Please select at least/],
  ['tooManySelected', /^Please select (no more than|less than)/],
  ['email', /^Please enter a valid e-mail/],
  ['expression', /^The expression: /],
  ['notNumber', /^The value should be numeric/],
  ['required', /^Response required\.$/],
  ['panelRequired', /^Response required: answer at least one question/],
  ['rowsRequired', /^Response required: answer questions in all rows/],
  ['rowsNotUnique', /^Each row must have a unique value/],
  ['commentRequired', /^Response required: enter another value/],
  ['pattern', /^$/],
];
const families = { belowMin: 'bounds', aboveMax: 'bounds', tooShort: 'length', tooLong: 'length' };

const weighed = (kind, severity = 'error') => (severity === 'error' ? kind : `${kind} (${severity})`);

export const ourKind = ({ violation, text, severity }) =>
  weighed(text === undefined ? (families[violation.code] ?? violation.code) : `“${text}”`, severity);

export const theirKind = (error) => {
  const text = error.getText();
  const known = stock.find(([, pattern]) => pattern.test(text));
  return weighed(known ? known[0] : `“${text}”`, error.notificationType);
};
