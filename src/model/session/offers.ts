import { passes } from '../expression/evaluate.js';
import { itemScope } from '../expression/item-scope.js';
import type { Language, LocalizedText, ResolvedText } from '../localized-text.js';
import type { ChoiceNode } from '../node.js';
import { given } from '../parsing/read-member.js';
import { pickText } from '../pick-text.js';
import type { ChoicesFrom } from '../questionnaire.js';
import { isSameValue, type Offered } from '../questions/offered.js';
import type { WordCode } from '../session-state.js';
import type { LiveQuestion } from './live-element.js';
import { addressOf } from './choices-address.js';
import { carriedChoices, itemsOf, offer } from './offer.js';
import { pipeText, type PipedText } from './text-piping.js';

/** What words and lists of choices depend on. */
export interface OfferSource {
  readonly locale: () => Language;
  readonly textOf: PipedText;
  readonly word: (code: WordCode) => string;
  readonly question: (name: string) => LiveQuestion | undefined;
  /** A list in this session's random order for a question. */
  readonly shuffled: <T>(items: readonly T[], salt: string) => readonly T[];
}

/** Questions whose words stand in each other's words; deeper, or in a circle, an answer is shown by its value. */
const deepestPiping = 32;

/** What every question offers now, and the author's words in the language of now. */
export class Offers {
  readonly #source: OfferSource;
  /** Whose offer is being made just now. */
  readonly #offering = new Set<LiveQuestion>();

  constructor(source: OfferSource) {
    this.#source = source;
  }

  /** What a question offers now, kept until a condition, a language or a source of it changes. */
  of(question: LiveQuestion): Offered {
    if (question.offered) return question.offered;
    const { names: scope } = question.scope;
    if (this.#offering.has(question) || this.#offering.size >= deepestPiping)
      return { choices: [], rows: [], columns: [], scope };
    this.#offering.add(question);
    question.offered = { ...this.#offer(question), scope };
    this.#offering.delete(question);
    return question.offered;
  }

  /** A question that was told to hide while it has nothing to choose from. */
  isWithheld(question: LiveQuestion): boolean {
    const { definition } = question;
    const { choices, rows, unknown } = this.of(question);
    if (definition.type === 'matrix') return definition.hideIfNoRows && rows.length === 0;
    return (
      'hideIfNoChoices' in definition &&
      definition.hideIfNoChoices &&
      // Nobody knows that there are none.
      unknown !== 'asked' &&
      choices.every(({ special }) => special && !this.isCarrying(question))
    );
  }

  /** Its choices are those of another question. */
  isCarrying(question: LiveQuestion): boolean {
    return this.#carriedFrom(question) !== undefined;
  }

  /** The author's words with names replaced by answers, in words or as they are stored. */
  words(text: LocalizedText | undefined, raw = false): ResolvedText | undefined {
    const picked = pickText(text, this.#source.locale());
    return picked && { ...picked, text: pipeText(picked.text, (name) => this.#source.textOf(name, raw)) };
  }

  #offer(question: LiveQuestion): Omit<Offered, 'scope'> {
    const raw = !question.definition.pipedInWords;
    const source = {
      hidden: question.hiddenItems,
      disabled: question.disabledItems,
      textOf: (text: LocalizedText | undefined, fallback: string) => this.words(text, raw) ?? { text: fallback },
      word: this.#source.word,
      shuffled: <T>(items: readonly T[]) => this.#source.shuffled(items, question.definition.name),
    };
    return { ...offer(question, source, this.#carried(question)), ...given('unknown', this.#unknown(question)) };
  }

  /** Of choices that are carried from elsewhere, what is not known there. */
  #unknown(question: LiveQuestion): Offered['unknown'] {
    const from = this.#carriedFrom(question);
    if (from) return this.of(from.source).unknown;
    const { definition, fetched, scope } = question;
    const file = 'choicesByUrl' in definition && !fetched ? definition.choicesByUrl : undefined;
    return file && (addressOf(file, (name) => scope.names.value(name)) === undefined ? 'unasked' : 'asked');
  }

  #carried(question: LiveQuestion): ReturnType<typeof carriedChoices> | undefined {
    const from = this.#carriedFrom(question);
    if (!from) return undefined;
    const { source, mode } = from;
    return withConditions(question, source, carriedChoices(question, source, this.of(source), mode));
  }

  /** A question that takes its choices from itself, or from one that takes them back in the end, has its own. */
  #carriedFrom(question: LiveQuestion): (ChoicesFrom & { readonly source: LiveQuestion }) | undefined {
    const { definition } = question;
    const from = 'choicesFrom' in definition ? definition.choicesFrom : undefined;
    const source = from && this.#source.question(from.question);
    if (!source || this.#takesFrom(source, question)) return undefined;
    return 'choices' in source.definition ? { ...from, source } : undefined;
  }

  #takesFrom(from: LiveQuestion, question: LiveQuestion): boolean {
    let at: LiveQuestion | undefined = from;
    for (let steps = 0; at && at !== question && steps < deepestPiping; steps++) {
      const next: ChoicesFrom | undefined = 'choicesFrom' in at.definition ? at.definition.choicesFrom : undefined;
      at = next && this.#source.question(next.question);
    }
    return at === question;
  }
}

/** What hides a choice hides a carried one, too, unless that has a condition of its own; whether one is switched off is for its own question to say. */
const withConditions = (
  { definition, scope }: LiveQuestion,
  source: LiveQuestion,
  carried: readonly ChoiceNode[],
): readonly ChoiceNode[] => {
  const condition = 'choices' in definition ? definition.choicesVisibleIf : undefined;
  if (!condition) return carried;
  const own = itemsOf(source).filter(({ visibleIf }) => visibleIf);
  return carried.filter(
    ({ value }) =>
      own.some((item) => isSameValue(item.value, value)) || passes(condition, itemScope(value, scope.names)),
  );
};
