/** Something wrong in a dataset's files, said so that the person who edits them knows what to do. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  readonly file: string;
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** `file:line:column: message`, the form that editors and terminals turn into links. */
export const formatProblem = ({ severity, file, line, column, message }: Problem): string =>
  `${file}:${line}:${column}: ${severity === 'warning' ? 'warning: ' : ''}${message}`;

/** A copy in reading order: by file, then line, then column. */
export const sortProblems = (problems: Iterable<Problem>): Problem[] =>
  [...problems].sort((a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.message, b.message));

export const hasErrors = (problems: readonly Problem[]): boolean => problems.some((problem) => problem.severity === 'error');

// Not localeCompare: the order must not depend on the machine.
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
