import { useState } from 'react'
import type { StoreApi } from 'zustand/vanilla'
import type { FieldKey } from '../../../src/article/fields.ts'
import { isJsonObject } from '../../../src/article/isJsonObject.ts'
import type { Metadata } from '../../../src/article/metadata.ts'
import { repairMetadata } from '../../../src/article/repairMetadata.ts'
import type { TableRow } from '../../../src/library/table/tableRow.ts'
import { keptDrafts } from '../../app/unsent/keptDrafts.ts'
import type { UnsentState } from '../../app/unsent/unsentStore.ts'
import { useKeptDraft } from '../../app/unsent/useKeptDraft.ts'
import { parseJson } from '../../../src/base/parseJson.ts'

/** A cell while it is changed. */
export interface CellDraft {
  /** the fields of the row, with what was begun in this cell the last time */
  readonly begun: Metadata
  /** Keeps what stands in the cell now. */
  readonly keep: (metadata: Metadata) => void
  /** It was given up. */
  readonly forget: () => void
}

/** Keeps what is begun in a cell of the table when the program ends before it is done; over another value than today's it is not brought back. */
export function useCellDraft({ row: { id }, metadata: stored }: TableRow, field: FieldKey): CellDraft {
  const [kept, keep] = useKeptDraft(null, 'cell', cellOf(id, field))
  const [begun] = useState(() => readDraft(kept, stored, field))
  return {
    begun,
    keep(metadata) {
      const [value, over] = [metadata[field], stored[field]]
      keep(JSON.stringify(value) === JSON.stringify(over) ? '' : JSON.stringify({ over, value }))
    },
    forget: () => keep(''),
  }
}

/** What was begun in a cell stands in its article now. */
export function forgetCell(unsent: StoreApi<UnsentState>, id: string, field: FieldKey): void {
  keptDrafts(unsent, null).keep('cell', cellOf(id, field), null)
}

function cellOf(id: string, field: FieldKey): string {
  return `${id} ${field}`
}

function readDraft(kept: string, stored: Metadata, field: FieldKey): Metadata {
  const read = parseJson(kept)
  if (!isJsonObject(read) || JSON.stringify(read.over) !== JSON.stringify(stored[field])) return stored
  const { metadata, losses } = repairMetadata({ ...stored, [field]: read.value })
  return losses.length === 0 ? metadata : stored
}
