import type { TableColumn } from '../../../src/library/table/tableColumns.ts'

/** A column that is shown, and how wide, in CSS pixels. */
export interface ShownColumn {
  readonly id: TableColumn
  readonly width: number
}

/** How narrow and how wide a column can be drawn, in CSS pixels. */
export const NARROWEST = 56
export const WIDEST = 720

const WIDTHS: Readonly<Partial<Record<TableColumn, number>>> = {
  title: 280,
  abstract: 260,
  keywords: 190,
  channelPath: 150,
  authorBio: 220,
  sourceUrl: 200,
  stage: 116,
  characters: 72,
  modifiedAt: 136,
  exportedAt: 136,
  publishedAt: 136,
  lacks: 120,
  findings: 124,
  editors: 100,
  source: 110,
  openBy: 90,
}

/** The columns of a table that nobody has chosen columns for yet. */
export const STANDARD_COLUMNS: readonly ShownColumn[] = (
  [
    'title',
    'stage',
    'lacks',
    'findings',
    'editors',
    'authors',
    'source',
    'channelPath',
    'publishedAt',
    'keywords',
    'abstract',
    'characters',
    'modifiedAt',
    'exportedAt',
    'openBy',
    'alike',
  ] as const
).map((id) => newColumn(id))

/** A column as wide as what usually stands in it. */
export function newColumn(id: TableColumn): ShownColumn {
  return { id, width: WIDTHS[id] ?? 120 }
}

/** The columns that are shown: those that were chosen, each once; the standard ones where none were. */
export function shownColumns(chosen: readonly ShownColumn[]): readonly ShownColumn[] {
  const once = chosen.filter(({ id }, at) => chosen.findIndex((other) => other.id === id) === at)
  return once.length === 0 ? STANDARD_COLUMNS : once
}

/** A width that a column can have, in whole CSS pixels. */
export function fittingWidth(width: number): number {
  return Math.round(Math.max(NARROWEST, Math.min(WIDEST, width)))
}
