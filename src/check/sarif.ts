import type { Severity } from '../model/problem.js';
import { regionOf, type CheckedText } from './check-text.js';

/** A file as it was named, with what was found in it. */
export interface CheckedFile extends CheckedText {
  readonly path: string;
}

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** The findings in SARIF 2.1.0, which code hosts show beside the lines of a pull request. `uriOf` turns a path as it was given into a URI. */
export const sarif = (files: readonly CheckedFile[], version: string, uriOf: (path: string) => string): unknown => {
  const codes = [...new Set(files.flatMap(({ findings }) => findings.map(({ problem }) => problem.code)))].sort();
  const results = files.flatMap((file) =>
    file.findings.map((finding) => {
      const { from, to } = regionOf(file.lined, finding);
      const region = { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
      return {
        ruleId: finding.problem.code,
        ruleIndex: codes.indexOf(finding.problem.code),
        level: levels[finding.problem.severity],
        message: { text: finding.sentence },
        locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file.path) }, region } }],
      };
    }),
  );
  const driver = { name: 'court-survey', version, rules: codes.map((id) => ({ id, name: id })) };
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
};
