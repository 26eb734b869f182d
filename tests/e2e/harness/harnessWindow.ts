import type { Editor } from '@tiptap/core'
import type { DocumentJson } from '../../../src/article/document/documentJson.ts'
import type { PaperHandle } from '../../../renderer/editor/paperHandle.ts'

/** What the page that mounts the paper alone shows to tests. */
export interface HarnessWindow {
  /** opens another article */
  openArticle(document: DocumentJson, editable?: boolean): Promise<void>
  handle: PaperHandle | null
  edited: number
  rested: number[]
  notices: string[]
  manuscripts: string[]
  files: string[]
  /** what the window answers to a manuscript it was offered */
  takesManuscript: boolean
  /** the mounted editor */
  readonly editor: Editor
}
