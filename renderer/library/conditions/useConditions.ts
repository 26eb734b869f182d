import { useState } from 'react'
import { readRows } from '../../../src/library/query/rows/readRows.ts'
import { emptyRow } from '../../../src/library/query/rows/rowRelations.ts'
import type { QueryRow, RowField } from '../../../src/library/query/rows/queryRow.ts'
import { writeRows } from '../../../src/library/query/rows/writeRows.ts'
import { useDesk, useLibrary } from '../../app/deskContext.tsx'
import { useStageNames } from '../../review/useSteps.ts'

/** The fields of new rows, in turn: what is asked for most, each once. */
const NEXT: readonly RowField[] = ['text', 'editors', 'stage', 'source', 'publishedAt', 'characters', 'missing']

/** A row with what tells it from others while it is changed. */
export interface KeyedRow {
  readonly key: number
  readonly row: QueryRow
}

/** The rows of the form and how they are changed. */
export interface Conditions {
  readonly rows: readonly KeyedRow[]
  /** Changes a row; `composing`: an input method is at work on it, and nothing is searched for yet. */
  readonly change: (key: number, row: QueryRow, composing?: boolean) => void
  readonly add: () => void
  readonly remove: (key: number) => void
  readonly clear: () => void
}

/**
 * The query in the search field as rows. Each change is written into the field at once; a query that is changed there, or by a saved view, is read
 * anew.
 */
export function useConditions(): Conditions {
  const query = useLibrary((state) => state.query)
  const find = useLibrary((state) => state.find)
  const language = useDesk((state) => state.settings.language)
  const names = useStageNames()
  const [form, setForm] = useState(() => ({ query, ...keyed(readRows(query, names), 0) }))
  if (form.query !== query) setForm({ query, ...keyed(readRows(query, names), form.next) })

  function write(rows: readonly KeyedRow[], next = form.next, composing = false): void {
    const written = composing
      ? form.query
      : writeRows(
          rows.map(({ row }) => row),
          names,
          language,
        )
    setForm({ query: written, rows, next })
    if (written !== form.query) find(written)
  }

  return {
    rows: form.rows,
    change: (key, row, composing) =>
      write(
        form.rows.map((each) => (each.key === key ? { key, row } : each)),
        form.next,
        composing,
      ),
    add() {
      const field = NEXT.find((each) => form.rows.every(({ row }) => row.field !== each)) ?? 'text'
      write([...form.rows, { key: form.next, row: emptyRow(field) }], form.next + 1)
    },
    remove(key) {
      const rows = form.rows.filter((each) => each.key !== key)
      if (rows.length > 0) return write(rows)
      const blank = keyed([], form.next)
      write(blank.rows, blank.next)
    },
    clear() {
      const blank = keyed([], form.next)
      write(blank.rows, blank.next)
    },
  }
}

/** Rows with their keys; an empty form has one to begin with. */
function keyed(rows: readonly QueryRow[], next: number): { readonly rows: readonly KeyedRow[]; readonly next: number } {
  const shown = rows.length > 0 ? rows : [emptyRow('text')]
  return { rows: shown.map((row, at) => ({ key: next + at, row })), next: next + shown.length }
}
