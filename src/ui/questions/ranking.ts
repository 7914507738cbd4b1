import { html, nothing } from 'lit';
import type { RankingQuestion } from '../../model/questionnaire.js';
import { questionFrame } from '../parts/question-frame.js';
import type { QuestionView } from '../question-context.js';
import { moveRank, toggleRank } from './ranking-order.js';
import { rankingRow } from './ranking-row.js';
import { rankingSlots } from './ranking-slots.js';
import { chosenValues, sameValue } from './same-value.js';

/**
 * Choices put in order without dragging: ticking appends, arrows move, unticking removes. Without `selectToRank` all
 * choices have a place from the start and only the arrows are there.
 */
export const rankingView: QuestionView<RankingQuestion> = (context) => {
  const { node, ids, t, setAnswer, local } = context;
  const { selectToRank, maxSelected } = node.definition;
  const places = selectToRank && maxSelected > 0 ? maxSelected : node.choices.length;
  const answer = chosenValues(node.answer);
  const order = selectToRank || answer.length > 0 ? answer : node.choices.map(({ value }) => value);
  const full = order.length >= places;
  const moved = local<{ text: string }>(() => ({ text: '' }));
  const move = (index: number, by: -1 | 1): void => {
    const next = moveRank(order, index, by);
    if (next === order) return;
    setAnswer(next, 'choice');
    const item = node.choices.find(({ value }) => sameValue(value, order[index]))?.text.text ?? '';
    moved.change({ text: t('rank.moved', { item, position: index + by + 1, total: order.length }) });
  };
  const status = (): string => {
    if (order.length === 0 && maxSelected > 0) return t('rank.limit', { count: places });
    return full && places < node.choices.length
      ? t('rank.full', { count: places })
      : t('count.selected', { count: order.length });
  };
  return questionFrame(context, {
    shape: 'group',
    hint: 'rank.hint',
    body: html`
      <div class="ranking" part="ranking">
        ${
          selectToRank
            ? html`<div class="choices" part="choices">
                ${node.choices.map((choice, index) => {
                  const place = order.findIndex((value) => sameValue(value, choice.value)) + 1;
                  return rankingRow(context, choice, {
                    id: ids.control(index),
                    place,
                    closed: full && place === 0,
                    toggle: () => setAnswer(toggleRank(order, choice.value, places), 'choice'),
                  });
                })}
              </div>`
            : nothing
        }
        <div class="places">
          ${rankingSlots(context, order, places, move)}
          ${selectToRank ? html`<p class="status" role="status" id=${ids.status}>${status()}</p>` : nothing}
        </div>
        <p class="visually-hidden" role="status">${moved.current.text}</p>
      </div>
    `,
  });
};
