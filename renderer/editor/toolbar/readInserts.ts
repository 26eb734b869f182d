import type { EditorState } from '@tiptap/pm/state'
import { appliesHere } from '../commands/appliesHere.ts'

const INSERTS = ['insert.footnote', 'insert.endnote', 'insert.formula', 'insert.callout'] as const

/** Which of what the menu of more styles puts in can stand where the selection is. */
export type InsertSnapshot = Readonly<Record<(typeof INSERTS)[number], boolean>>

/** Reads them for the toolbar. */
export function readInserts(state: EditorState): InsertSnapshot {
  return Object.fromEntries(INSERTS.map((id) => [id, appliesHere(state, id)])) as InsertSnapshot
}
