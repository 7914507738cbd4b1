/** Elements that an author's HTML keeps; of all others only the words stay. */
export const authorTags: ReadonlySet<string> = new Set('p br strong b em i u ul ol li a h3 h4'.split(' '));

/** Elements whose words mean the same without them: authoring tools wrap texts in these. */
export const wrapperTags: ReadonlySet<string> = new Set('div span font small section article header footer'.split(' '));

/** Kinds of addresses that are followed; a path without one is, too. */
export const followedSchemes: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel']);
