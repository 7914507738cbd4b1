// What the gallery's commands understand: --only review,type- --lang kk --width 360 --scheme dark --contact
const names = ['only', 'lang', 'width', 'scheme', 'theme'];

/** Lists by name, undefined where nothing was asked; `flags` holds the words without a value. Throws for others. */
export const readOptions = (words, flags = []) => {
  const read = { flags: new Set() };
  for (let at = 0; at < words.length; at++) {
    const name = words[at].replace(/^--/, '');
    if (flags.includes(name)) read.flags.add(name);
    else if (names.includes(name) && words[at + 1]) read[name] = words[++at].split(',');
    else throw new Error(`unknown option ${words[at]}`);
  }
  return read;
};

/** Whether a scene is among those that were asked for, by whole names or by how they begin. */
export const isAsked = (name, only) => !only || only.some((asked) => name.startsWith(asked));
