/** Members that every question can have: conditions, values it gives itself, requirements, comments. */
/** A value that fits a question; a limited one is exceeded only by those who mean to. */
const plausible = (chance, { kind, values, rows, cells, ranksAll, least = 1, most = Infinity }) => {
  if (values === undefined) return undefined;
  if (ranksAll) return chance.shuffled(values);
  if (kind === 'many')
    return chance
      .shuffled(values)
      .slice(0, chance.between(Math.min(least, values.length), Math.min(values.length, most)));
  if (kind !== 'table') return chance.pick(values);
  const cell = () => (cells ? chance.shuffled(values).slice(0, chance.between(1, 2)) : chance.pick(values));
  return Object.fromEntries(
    chance
      .shuffled(rows)
      .slice(0, chance.between(1, rows.length))
      .map((row) => [row, cell()]),
  );
};

const clearModes = ['none', 'onComplete', 'onHidden', 'onHiddenContainer'];

/** Validators that can judge an answer of this kind; survey-core passes or fails the others in its own way. */
const validatorsOf = {
  many: [...Array(25).fill('answercount'), 'expression'],
  table: ['expression'],
  yes: ['expression'],
  number: [...Array(25).fill('numeric'), 'expression'],
  date: [...Array(12).fill('regex'), ...Array(12).fill('text'), 'expression'],
};

const validator = (chance, { text, condition }, { kind }) => {
  const made = {
    numeric: () => chance.members({ minValue: [1.5, 2], maxValue: [2, 5] }),
    text: () => chance.members({ minLength: [1.5, 2], maxLength: [2, 4], allowDigits: [4, false] }),
    answercount: () => chance.members({ minCount: [1.3, 2], maxCount: [2, 2] }),
    regex: () => ({
      regex: chance.pick(['^[a-z]+$', '[0-9]', '^.{2,4}$', '^қ']),
      ...chance.members({ caseInsensitive: [3, true] }),
    }),
    email: () => ({}),
    expression: () => ({ expression: condition() }),
  };
  const type = chance.pick(
    validatorsOf[kind] ?? [
      'numeric',
      ...Array(5).fill('text'),
      ...Array(4).fill('regex'),
      'email',
      'email',
      'expression',
    ],
  );
  return {
    type,
    ...made[type](),
    ...chance.members({
      text: [3, () => text(`validator ${chance.upTo(1000)}`)],
      notificationType: [5, () => chance.pick(['error', 'warning', 'info'])],
    }),
  };
};

/** What a rule gives to a field of a fixed form, each field reads in its own way. */
const hasFixedForm = ({ inputType }) => /month|week|time|date|color/.test(inputType);

/** What the question gives itself, one or two ways at a time. */
const ownValues = (chance, { itemCondition, valueFor, canFollow: hasSources }, source) => {
  let canFollow = hasSources;
  // A list from elsewhere is not there yet at load: what the oracle does with a default then is anybody's guess.
  if (source.carries || source.isRuled) return {};
  if (hasFixedForm(source)) canFollow = false;
  // What becomes of a computed value whose choice is hidden depends in the oracle on things that have nothing to do with
  // it; so does a whole ranking that is computed while the survey loads.
  if (source.isConditional) return {};
  if (source.ranksAll) canFollow = false;
  if (!canFollow) return chance.members({ defaultValue: [6, () => plausible(chance, source)] });
  return {
    ...chance.pick([
      () => chance.members({ defaultValue: [4, () => plausible(chance, source)] }),
      // What hangs on a computed yes or no is not computed in the oracle while it loads.
      () => (source.kind === 'yes' ? {} : chance.members({ defaultValueExpression: [6.5, () => valueFor(source)] })),
      () =>
        chance.members({
          setValueExpression: [8, () => valueFor(source)],
          ...(source.kind === 'table' ? {} : { setValueIf: [13, itemCondition] }),
        }),
    ])(),
    // Conditions about single rows do not notice in the oracle that the whole matrix was cleared.
    ...(source.kind === 'table' ? {} : chance.members({ resetValueIf: [22, itemCondition] })),
  };
};

/** The members of one question of a kind, without its name and type. */
export const questionMembers = (chance, makers, source) => {
  const { text, plainText, condition } = makers;
  const answers = source !== undefined && !source.computed;
  // What a rule gives to a question that is never shown is cleared in the oracle only when it had been shown.
  const isHidden = chance.once(40);
  return {
    ...chance.members({
      title: [1.2, () => text('Question')],
      description: [8, () => text('About')],
      ...(isHidden ? { visible: [1, false] } : { visibleIf: [3.5, condition] }),
      ...(source?.computed ? {} : chance.once(36) ? { readOnly: [1, true] } : { enableIf: [11, condition] }),
    }),
    ...(answers
      ? {
          ...(isHidden ? {} : ownValues(chance, makers, source)),
          ...chance.members({
            // A required matrix with nothing to tick blocks the oracle for ever.
            ...(source.kind === 'table' && source.isConditional
              ? {}
              : { isRequired: [4, true], requiredIf: [9, condition] }),
            requiredErrorText: [12, () => plainText('needed')],
            ...(source.names ? {} : { showCommentArea: [8, true] }),
            clearIfInvisible: [9, () => chance.pick(clearModes)],
            // Of two questions that share choices the oracle asks the other one.
            ...(source.selects ? {} : { useDisplayValuesInDynamicTexts: [12, false] }),
            validators: [
              source.kind === 'table' || source.kind === 'yes' || source.limited ? 150 : 4,
              () => {
                const one = () => validator(chance, { text: plainText, condition }, source);
                if (chance.once(2)) return [one()];
                // A warning beside an error stays in the oracle after the answer has changed.
                return [one(), one()].map((made) => ({ ...made, notificationType: 'error' }));
              },
            ],
          }),
        }
      : {}),
  };
};

export { clearModes, hasFixedForm, plausible };
