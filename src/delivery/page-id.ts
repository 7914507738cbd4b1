import { randomId } from './random-id.js';

/** This page among all pages of the origin; a reload is another page. */
export const pageId = randomId();
