import { parseQuery } from './parseQuery.ts'

/** Whether a query asks for what the checks found, which has to be known before it can be answered. */
export function asksFindings(query: string): boolean {
  // What day it is changes no kind of question.
  return /[:：]/.test(query) && parseQuery(query, '2000-01-01').clauses.some(({ kind }) => kind === 'findings')
}
