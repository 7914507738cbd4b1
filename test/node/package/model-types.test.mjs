// A server developer's TypeScript sees the whole model, strictly, without the browser, Node's types or our packages.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = new URL('../../../', import.meta.url);
// Inside the package its own name leads through `exports`, as it does for a consumer.
const folder = new URL(`test-results/consumer-${process.pid}/`, root);
const settings = {
  compilerOptions: {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    module: 'nodenext',
    target: 'es2022',
    lib: ['es2022'],
    types: [],
    noEmit: true,
    rootDir: fileURLToPath(root),
  },
  files: ['consumer.mts'],
};
const compile = (code) => {
  writeFileSync(new URL('consumer.mts', folder), code);
  const tsc = fileURLToPath(new URL('node_modules/.bin/tsc', root));
  const { status, stdout } = spawnSync(tsc, ['-p', fileURLToPath(folder)], { encoding: 'utf8' });
  return status === 0 ? '' : stdout;
};

before(() => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('tsconfig.json', folder), JSON.stringify(settings));
});
after(() => rmSync(folder, { recursive: true, force: true }));

const consumer = `
import {
  SurveySession, canonicalJson, checkSubmission, evaluateExpression, lintQuestionnaire, parseQuestionnaire,
  type Answers, type ChoiceNode, type ChoiceRequest, type ClosingWords, type ComputedDisplay, type Draft,
  type ElementNode, type FoundViolation, type Language, type LocalizedText, type PageNode, type PanelNode,
  type ParsedQuestionnaire, type Problem, type Progress, type QuestionNode, type Questionnaire, type Receipt,
  type ResolvedText, type RowNode, type SessionPhase, type SessionState, type Severity, type Submission,
  type SubmissionCheck, type SubmissionProblem, type Surroundings, type Violation, type WordCode, type Wording,
} from 'court-survey/model.js';

type IsAny<T> = 0 extends 1 & T ? true : false;
/** \`true\` when no member of a type, at any depth that people reach, is \`any\`. */
type Sound<T, Depth extends 0[] = []> = IsAny<T> extends true ? false : Depth['length'] extends 4 ? true
  : T extends readonly (infer E)[] ? Sound<E, [...Depth, 0]>
  : T extends Date ? true
  : T extends (...given: infer G) => infer R ? (Sound<R, [...Depth, 0]> extends false ? false : Sound<G, [...Depth, 0]>)
  : T extends object ? (false extends { [K in keyof T]-?: Sound<T[K], [...Depth, 0]> }[keyof T] ? false : true) : true;
const sound = <T,>(..._: Sound<T> extends true ? [] : [never]): void => undefined;
sound<Questionnaire>(); sound<SurveySession>(); sound<SessionState>(); sound<Surroundings>(); sound<Draft>();
sound<Submission>(); sound<SubmissionCheck>(); sound<Problem>(); sound<QuestionNode>(); sound<PanelNode>();
sound<typeof parseQuestionnaire>(); sound<typeof lintQuestionnaire>(); sound<typeof evaluateExpression>();
sound<typeof checkSubmission>(); sound<typeof canonicalJson>(); sound<Receipt>(); sound<Violation>(); sound<Wording>();

const { questionnaire, problems }: ParsedQuestionnaire = parseQuestionnaire({});
export const first: Problem | undefined = problems[0];
if (!questionnaire) throw new Error();
const wording: Wording = {
  word: (code: WordCode, locale: Language): string => code + locale,
  computed: (value: unknown, display: ComputedDisplay): string => String(value) + display.displayStyle,
};
const surroundings: Surroundings = { now: () => new Date(), seed: 1, locale: 'kk', mode: 'anonymous', context: {}, wording };
const session = new SurveySession(questionnaire, surroundings);
const stop: () => void = session.subscribe(() => undefined);
session.answer('a', 1);
session.comment('a', 'b');
const moved: boolean[] = [session.next(), session.back(), session.goTo('p'), session.complete()];
const { phase, progress, page, violations }: SessionState = session.state;
const texts = (elements: readonly ElementNode[]): string[] =>
  elements.flatMap((node) => (node.kind === 'panel' ? texts(node.elements) : [node.title.text]));
const answers: Answers = session.completedAnswers();
const waiting: readonly ChoiceRequest[] = session.choiceRequests();
const words: ClosingWords = session.closingWords();
const draft: Draft = new SurveySession(questionnaire, surroundings, session.toDraft()).toDraft();
const check: SubmissionCheck = checkSubmission(questionnaire, { answers });
const why: SubmissionProblem | undefined = check.problem;
const value: unknown = evaluateExpression('{a}', answers, { locale: 'ru' });
const found: FoundViolation | undefined = violations[0]?.found;
const severity: Severity | undefined = lintQuestionnaire({})[0]?.severity;
export type Rest = [ChoiceNode, RowNode, ResolvedText, LocalizedText, SessionPhase, Progress, PageNode];
export const all = [stop, moved, phase, progress, texts(page.elements), waiting, words, draft, why, value, found, severity];
`;

describe('the types of court-survey/model.js', () => {
  it('name everything a consumer uses, and hold no any', () => assert.equal(compile(consumer), ''));

  it('control: an any and a wrong argument are errors', () => {
    assert.match(compile(consumer.replace('sound<Problem>()', 'sound<{ readonly a: any }>()')), /error TS2554/);
    assert.match(compile(consumer.replace("session.answer('a', 1)", 'session.answer(1)')), /error TS/);
  });
});
