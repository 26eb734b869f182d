import type { PasteReport } from '../pasteReport.ts'
import type { PasteSource } from '../pasteSource.ts'
import type { PasteMode } from './place.ts'

/** What the conversion of one clipboard needs to know. */
export interface Conversion {
  readonly mode: PasteMode
  readonly source: PasteSource
  readonly report: PasteReport
}
