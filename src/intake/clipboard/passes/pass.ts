import type { PasteReport } from '../pasteReport.ts'
import type { PasteSource } from '../pasteSource.ts'
import type { ClipPage } from '../tree/buildClip.ts'

/** What a pass is told besides the page. */
export interface PassContext {
  readonly source: PasteSource
  readonly report: PasteReport
}

/** A cleaning step of its own name, which changes the page it is given and tells what it did. */
export interface Pass {
  readonly name: string
  readonly run: (page: ClipPage, context: PassContext) => void
}
