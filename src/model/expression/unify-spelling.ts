/** Spellings folded before reading, everywhere in the text and even inside quotes, in this order, as SurveyJS does; lengths stay the same, so positions do too. */
export function unifySpelling(text: string): string {
  return text.replaceAll('=>', '>=').replaceAll('=<', '<=').replaceAll('<>', '!=').replaceAll('equals', 'equal ');
}
