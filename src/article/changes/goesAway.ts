import type { Mark } from '@tiptap/pm/model'
import { comesOrGoes } from './hasChanges.ts'

/** What becomes of a change; null: it stays undecided. */
export type Decision = 'accept' | 'reject' | null

/** Whether what bears a mark that says so goes by a decision on it: what was put in by a rejection, what was taken out by an acceptance. */
export function goesAway({ type }: Mark, decision: Decision): boolean {
  return comesOrGoes(type.name) && decision !== null && (type.name === 'insertion') === (decision === 'reject')
}
