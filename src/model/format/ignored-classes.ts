import type { FormatClass } from './format-class.js';
import { all, words } from './kinds.js';

export const regionalformat: FormatClass = {
  whole: 'ignored',
  properties: all(
    'string',
    'locale datePattern timePattern decimalSeparator thousandsSeparator currencySymbol currencyPattern',
  ),
};

export const cover: FormatClass = {
  whole: 'ignored',
  properties: {
    ...all('number', 'height mobileHeight textAreaWidth backgroundImageOpacity'),
    ...all('boolean', 'textGlowEnabled overlapEnabled'),
    ...all('string', 'inheritWidthFrom backgroundImage backgroundImageFit logoPositionX logoPositionY'),
    ...all('string', 'titlePositionX titlePositionY descriptionPositionX descriptionPositionY'),
  },
};

export const panellayoutcolumn: FormatClass = {
  whole: 'ignored',
  properties: { width: 'number', questionTitleWidth: 'string' },
};

export const masksettings: FormatClass = { whole: 'ignored', properties: { saveMaskedValue: 'boolean' } };

export const patternmask: FormatClass = {
  parent: 'masksettings',
  whole: 'ignored',
  properties: { pattern: 'string' },
};

export const numericmask: FormatClass = {
  parent: 'masksettings',
  whole: 'ignored',
  properties: {
    allowNegativeValues: 'boolean',
    ...all('string', 'decimalSeparator thousandsSeparator'),
    ...all('number', 'precision min max'),
  },
};

export const datetimemask: FormatClass = {
  parent: 'patternmask',
  whole: 'ignored',
  properties: { patternPreset: words('localeDate localeTime localeDateTime'), ...all('string', 'min max') },
};

export const currencymask: FormatClass = {
  parent: 'numericmask',
  whole: 'ignored',
  properties: all('string', 'currencySymbol currencyPattern'),
};
