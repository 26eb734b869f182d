import { deskError, type DeskError } from '../../base/deskError.ts'
import { err, ok, type Result } from '../../base/result.ts'
import type { SheetColumn } from '../table/tableColumns.ts'
import { columnNamed } from './columnNamed.ts'
import { readCsv } from './readCsv.ts'

/** One line of a sheet: the article it is about, and what its cells say. A cell that is not there says nothing. */
export interface SheetLine {
  readonly id: string
  readonly cells: ReadonlyMap<SheetColumn, string>
}

/** A sheet that was read, and what of it was left out: columns and lines, each an error whose path names it. */
export interface Sheet {
  readonly lines: readonly SheetLine[]
  readonly told: readonly DeskError[]
}

/**
 * Reads a sheet. Without a first line that names the column `id` once, or with a quote that is never closed, it is `edits.badTable`. A column
 * that means nothing, or that stands there twice, is told and left out; so is a line without an id, of an id that was there before, or with
 * more cells than there are columns.
 */
export function readSheet(text: string): Result<Sheet, DeskError> {
  const [head, ...rows] = readCsv(text) ?? []
  const columns = (head ?? []).map(columnNamed)
  const idAt = columns.indexOf('id')
  if (head === undefined || idAt === -1 || columns.lastIndexOf('id') !== idAt) return err(deskError('edits.badTable'))
  const told: DeskError[] = []
  const read: [number, SheetColumn][] = []
  columns.forEach((column, at) => {
    const path = head[at] ?? ''
    const isTwice = columns.indexOf(column) !== columns.lastIndexOf(column)
    if (column === 'id') return
    if (column !== null && !isTwice) read.push([at, column])
    else if (column !== null) told.push(deskError('edits.twiceColumn', { path }))
    else if (path.trim() !== '' || rows.some((row) => (row[at] ?? '').trim() !== ''))
      told.push(deskError('edits.unknownColumn', { path }))
  })

  const lines: SheetLine[] = []
  const known = new Set<string>()
  rows.forEach((row, at) => {
    if (row.every((cell) => cell.trim() === '')) return
    const id = (row[idAt] ?? '').trim()
    const path = id === '' ? `#${String(at + 2)}` : id
    if (row.slice(columns.length).some((cell) => cell !== '')) told.push(deskError('edits.longLine', { path }))
    else if (id === '') told.push(deskError('edits.unknownId', { path }))
    else if (known.has(id)) told.push(deskError('edits.twiceId', { path }))
    else {
      known.add(id)
      const cells = read.flatMap(([place, column]): [SheetColumn, string][] => {
        const cell = row[place]
        return cell === undefined ? [] : [[column, cell]]
      })
      lines.push({ id, cells: new Map(cells) })
    }
  })
  return ok({ lines, told })
}
