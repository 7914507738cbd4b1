// What courts store and compare over the years, written by hand: a changed id here breaks every series of answers.
// One line per item: id, type, required, values of choices (or columns), rows, and what stands apart.

const SCALE = [1, 2, 3, 4, 5];
const RATING_NA = [...SCALE, 'na'];
const words = (text) => text.split(' ');

const REGIONS = words(
  'KZ-71 KZ-75 KZ-79 KZ-10 KZ-11 KZ-15 KZ-19 KZ-23 KZ-27 KZ-63 KZ-31 KZ-33 KZ-27 KZ-35 KZ-39 KZ-43 KZ-47 KZ-55 KZ-59 KZ-61 KZ-62 KZ-63 abroad',
);
const TOPICS = words('court_office court_process judge_selection_ethics it buildings legislation');

const item = (id, type, required, values = [], { rows = [], special = [], exclusive = [], ...rest } = {}) => ({
  id,
  type,
  required,
  values,
  rows,
  special,
  exclusive,
  ...rest,
});
const box = (topic, maxLength) => item(`suggestion_${topic}`, 'comment', false, [], { maxLength });

/** Page name → its items in order, `html` elements left out. */
export const pages = {
  intro: [item('consent', 'checkbox', true, ['yes'])],
  profile: [
    item(
      'role',
      'radiogroup',
      true,
      words(
        'claimant defendant person_held_liable advocate prosecutor state_body_rep other_participant registered_user',
      ),
    ),
    item(
      'role_other',
      'radiogroup',
      false,
      words('victim third_party representative witness expert interpreter juror listener other'),
    ),
    item('last_case_period', 'radiogroup', true, words('m3 m12 y3 older')),
    item('region', 'dropdown', true, REGIONS),
    item('case_type', 'radiogroup', true, words('civil economic administrative admin_offence criminal other'), {
      special: ['dontknow'],
    }),
    item('court_level', 'radiogroup', true, words('first appeal cassation'), { special: ['dontknow'] }),
    item('hearing_format', 'radiogroup', true, words('in_person online mixed written'), { special: ['dontknow'] }),
    item('outcome', 'radiogroup', false, words('favour partly against settled pending na'), { special: ['refused'] }),
    item('advocate_present', 'radiogroup', true, words('mine_contract mine_state other_side no'), {
      special: ['dontknow'],
    }),
    item('prosecutor_present', 'radiogroup', true, words('yes no'), { special: ['dontknow'] }),
  ],
  access: [
    item('access_matrix', 'matrix', false, RATING_NA, {
      rows: words('info_clear forms_easy costs_affordable language_ok time_reasonable'),
    }),
    item('office_satisfaction', 'radiogroup', false, RATING_NA, { inOneRow: true }),
    item(
      'access_barriers',
      'checkbox',
      false,
      words('distance costs documents language disability eds schedule other none na'),
      { exclusive: ['none', 'na'] },
    ),
  ],
  hearing: [
    item('hearing_quality', 'radiogroup', true, RATING_NA, { inOneRow: true }),
    item('hearing_matrix', 'matrix', false, RATING_NA, {
      rows: words('notified_in_time started_on_time rights_explained side_heard equal_treatment order_kept'),
    }),
    item('delay_reason', 'radiogroup', false, words('previous_case judge_late absent technical not_explained other'), {
      special: ['dontknow'],
    }),
    item('decision_matrix', 'matrix', false, RATING_NA, { rows: words('reasons_clear received_in_time next_steps') }),
  ],
  judge: [
    item('judge_ethics_matrix', 'matrix', false, RATING_NA, {
      rows: words('respectful impartial patient no_pressure'),
    }),
    item('judge_professional_matrix', 'matrix', false, RATING_NA, {
      rows: words('knew_case clear_language relevant_questions managed_hearing'),
    }),
    item('ethics_breach_seen', 'radiogroup', false, words('yes no'), { special: ['refused', 'dontknow'] }),
    item('ethics_breach_type', 'checkbox', false, words('rude bias late distracted contact other'), {
      special: ['refused'],
    }),
    item('staff_courtesy', 'radiogroup', false, RATING_NA, { inOneRow: true }),
  ],
  advocate: [
    item('advocate_satisfaction', 'radiogroup', false, RATING_NA, { inOneRow: true }),
    item('advocate_matrix', 'matrix', false, RATING_NA, { rows: words('explained prepared active ethical') }),
    item('lawyer_matrix', 'matrix', false, RATING_NA, {
      rows: words('file_access scheduling equality respect practice'),
    }),
  ],
  prosecutor: [
    item('prosecutor_satisfaction', 'radiogroup', false, RATING_NA, { inOneRow: true }),
    item('prosecutor_matrix', 'matrix', false, RATING_NA, { rows: words('prepared reasoned objective respectful') }),
  ],
  recording: [
    item('recording_used', 'radiogroup', false, words('yes no'), { special: ['dontknow'] }),
    item('recording_matrix', 'matrix', false, RATING_NA, { rows: words('announced stable discipline') }),
    item('recording_copy', 'radiogroup', false, words('received not_received no_need unaware')),
  ],
  it: [
    item('services_used', 'checkbox', false, words('filing tracking notices video acts fee other none'), {
      exclusive: ['none'],
    }),
    item('sot_kabineti_satisfaction', 'radiogroup', true, RATING_NA, { inOneRow: true }),
    item('sot_kabineti_matrix', 'matrix', false, RATING_NA, {
      rows: words('eds_login navigation filing tracking languages stability'),
    }),
    item(
      'sot_kabineti_problems',
      'checkbox',
      false,
      words('sign slow upload messages mobile support accessibility other'),
    ),
    item('it_effect', 'radiogroup', false, SCALE, { special: ['dontknow'], inOneRow: true }),
  ],
  reform: [
    item('three_tier_aware', 'radiogroup', false, words('well some no')),
    item('three_tier_effect', 'radiogroup', false, SCALE, { special: ['dontknow'], inOneRow: true }),
    item('openness_matrix', 'matrix', false, [...SCALE, 'dontknow'], {
      rows: words('acts_online schedule open_hearing selection work_info'),
    }),
    item('courts_change', 'radiogroup', false, SCALE, { special: ['dontknow'], inOneRow: true }),
  ],
  building: [
    item('building_matrix', 'matrix', false, RATING_NA, {
      rows: words('wayfinding waiting accessible security facilities desk'),
    }),
  ],
  overall: [
    item('trust', 'radiogroup', true, SCALE, { special: ['refused', 'dontknow'], inOneRow: true }),
    item('overall_satisfaction', 'radiogroup', true, SCALE, { special: ['dontknow'], inOneRow: true }),
    item('improve_priority', 'ranking', false, TOPICS, { maxSelected: 3 }),
  ],
  suggestions: [
    item('suggestion_topics', 'checkbox', false, [...TOPICS, 'new_ideas', 'none'], { exclusive: ['none'] }),
    box('court_office', 1000),
    box('court_process', 1000),
    box('judge_selection_ethics', 1000),
    box('it', 1000),
    box('buildings', 1000),
    box('legislation', 1000),
    box('new_ideas', 2000),
  ],
};
