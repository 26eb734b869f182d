import { TRS_COLUMNS } from './trsColumns.ts'

/** Columns that an article's fields may fill: the desk's own values stand in the others. */
export const OPEN_COLUMNS: readonly string[] = TRS_COLUMNS.filter(
  ([name, value]) => value === null && !/^(?:CR|DOCCONTENT|DOCHTML|DOCWORDS|DOCCHANNEL)/.test(name),
).map(([name]) => name)
