/**
 * Names that properties had in earlier years of the format, by the name they have now. A document may use either; the
 * newer one wins.
 */
export const olderNames: Readonly<Record<string, readonly string[]>> = {
  caseInsensitive: ['insensitive'],
  commentPlaceholder: ['commentPlaceHolder'],
  useDisplayValuesInDynamicTexts: ['useDisplayValuesInTitle'],
  eachRowRequired: ['isAllRowRequired'],
  firstPageIsStartPage: ['firstPageIsStarted'],
  maxCommentLength: ['maxOthersLength'],
  maxRateDescription: ['maximumRateDescription'],
  // The format itself was misspelt so.
  minRateDescription: ['mininumRateDescription'],
  otherPlaceholder: ['otherPlaceHolder'],
  placeholder: ['placeHolder', 'optionsCaption'],
  questionOrder: ['questionsOrder'],
  rowOrder: ['rowsOrder'],
  showCommentArea: ['hasComment'],
  showNoneItem: ['hasNone'],
  showOtherItem: ['hasOther'],
  showSelectAllItem: ['hasSelectAll'],
  autocomplete: ['autoComplete'],
};
