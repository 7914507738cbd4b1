/** The name of the answer that a written name begins with: `q` of `q.row` and of `q[0]`. */
export const rootName = (name: string): string => name.split(/[.[]/, 1)[0] ?? name;
