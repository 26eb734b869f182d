import type { Editor } from '@tiptap/core'
import type { DocumentJson } from '../../../src/article/document/documentJson.ts'
import type { PasteMode } from '../../../src/intake/clipboard/convert/place.ts'
import type { ClipboardContent, ClipboardData } from '../../../src/intake/clipboard/readClipboard.ts'
import type { PaperHandle } from '../../../renderer/editor/paperHandle.ts'

/** What the page that mounts the paper alone shows to tests. */
export interface HarnessWindow {
  /** opens another article */
  openArticle(document: DocumentJson, editable?: boolean): Promise<void>
  /** what the paper's own reader, over the browser's parser, makes of a clipboard */
  readClipboard(data: ClipboardData, mode: PasteMode): ClipboardContent
  handle: PaperHandle | null
  edited: number
  rested: number[]
  notices: string[]
  manuscripts: string[]
  files: string[]
  /** what the window answers to a manuscript it was offered */
  takesManuscript: boolean
  /** whether 修订 is on; read when an article is opened */
  tracks: boolean
  /** the mounted editor */
  readonly editor: Editor
}
