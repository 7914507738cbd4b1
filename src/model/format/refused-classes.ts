import type { FormatClass } from './format-class.js';
import { all, items, words } from './kinds.js';

// Files and drawn signatures are not answers of an anonymous survey; the rest is experimental in the format itself.

export const file: FormatClass = {
  parent: 'question',
  whole: 'refused',
  properties: {
    ...all('boolean', 'showPreview allowMultiple allowImagesPreview storeDataAsText waitForUpload confirmDelete'),
    ...all('number', 'maxSize maxFiles imageHeight imageWidth'),
    ...all('string', 'acceptedTypes sourceType cameraFacingMode'),
    acceptedCategories: { list: 'string' },
    allowCameraAccess: 'boolean',
    ...all('text', 'fileOrPhotoPlaceholder photoPlaceholder filePlaceholder'),
  },
};

export const signaturepad: FormatClass = {
  parent: 'question',
  whole: 'refused',
  properties: {
    ...all('number', 'signatureWidth signatureHeight penMinWidth penMaxWidth height'),
    ...all('boolean', 'signatureAutoScaleEnabled allowClear showPlaceholder storeDataAsText waitForUpload'),
    ...all('text', 'placeholder placeholderReadOnly'),
    ...all('string', 'backgroundImage penColor backgroundColor'),
    dataFormat: words('png jpeg svg'),
  },
};

const areaColours = all(
  'string',
  'idleFillColor idleStrokeColor hoverFillColor hoverStrokeColor selectedFillColor selectedStrokeColor shape',
);
const areaStrokes = all('number', 'idleStrokeWidth hoverStrokeWidth selectedStrokeWidth');

export const imagemap: FormatClass = {
  parent: 'question',
  whole: 'refused',
  properties: {
    imageLink: 'source',
    areas: items('imagemaparea'),
    multiSelect: 'boolean',
    valuePropertyName: 'string',
    ...areaColours,
    ...areaStrokes,
    ...all('number', 'maxSelectedAreas minSelectedAreas'),
  },
};

export const imagemaparea: FormatClass = {
  parent: 'itemvalue',
  whole: 'refused',
  properties: { coords: 'string', ...areaColours, ...areaStrokes },
};

export const buttongroup: FormatClass = {
  parent: 'checkboxbase',
  whole: 'refused',
  properties: { choices: items('buttongroupitemvalue') },
};

export const buttongroupitemvalue: FormatClass = {
  parent: 'choiceitem',
  whole: 'refused',
  properties: { showCaption: 'boolean', iconName: 'string', iconSize: 'number' },
};

export const flowpanel: FormatClass = { parent: 'panel', whole: 'refused', properties: { content: 'html' } };

export const empty: FormatClass = { parent: 'question', whole: 'refused' };
