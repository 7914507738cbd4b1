// What "saved" promises to a person who does not stop answering: every choice made before it was told, and whatever was
// typed so long ago that it had to be written.

/** Milliseconds within which typing is written. */
const typingLimit = 400;

/** `say` is called with the latest promised step, once at a time: a queue of old news would die with the page. */
export const acknowledgements = (say) => {
  let typed = [];
  let promised = 0;
  let said = 0;
  let isSpeaking = false;
  let chosen = 0;

  const speak = async () => {
    if (isSpeaking) return;
    isSpeaking = true;
    while (said < promised) await say((said = promised));
    isSpeaking = false;
  };

  return {
    answered: (step, isTyping) => {
      if (isTyping) typed.push({ step, at: performance.now() });
      else chosen = step;
    },
    hear: ({ state }) => {
      if (state !== 'saved') return;
      const due = typed.filter(({ at }) => performance.now() - at >= typingLimit);
      typed = typed.slice(due.length);
      // A draft is written whole: with a step it holds all steps before.
      promised = Math.max(promised, chosen, due.at(-1)?.step ?? 0);
      speak();
    },
  };
};
