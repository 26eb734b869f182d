import type { Editor } from '@tiptap/core'
import { onTestFinished } from 'vitest'
import type { PaperProps } from '../../../renderer/editor/paperProps.ts'
import { layBody } from '../../../renderer/editor/layBody.ts'
import { createPaperEditor } from '../../../renderer/editor/createPaperEditor.ts'
import type { DocumentJson } from '../../../src/article/document/documentJson.ts'
import { emptyDocument } from '../../../src/article/document/emptyDocument.ts'
import { recordingHost, type RecordingHost } from './recordingHost.ts'

/** An editor as the paper makes it, taken down when the test ends. */
export function openEditor(
  document: DocumentJson = emptyDocument(),
  more: Partial<PaperProps> = {},
): RecordingHost & { readonly editor: Editor; readonly refused: boolean } {
  const window = recordingHost(more)
  const element = globalThis.document.createElement('div')
  globalThis.document.body.append(element)
  const paper = createPaperEditor(window.host)
  const { editor } = paper
  const refused = !layBody(paper, element, document, window.props.sharing, true)
  onTestFinished(() => {
    editor.destroy()
    element.remove()
  })
  return { ...window, editor, refused }
}
