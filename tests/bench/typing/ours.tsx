import type { Editor } from '@tiptap/core'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { Paper } from '../../../renderer/editor/Paper.tsx'
import '../../../renderer/styles/tokens.css'
import type { BenchWindow } from './benchWindow.ts'
import { middleOf } from './middleOf.ts'
import './page.css'

/** Our paper as the window mounts it, toolbar and all. */
const root = createRoot(document.getElementById('root')!)
let articles = 0
const editor = (): Editor => (document.querySelector('.ProseMirror') as unknown as { editor: Editor }).editor

const bench: BenchWindow = {
  open(json) {
    articles += 1
    flushSync(() => {
      root.render(
        <Paper
          articleId={String(articles)}
          document={json}
          editable
          language="zh"
          onReady={() => undefined}
          onEdited={() => undefined}
          onRested={() => undefined}
          addAsset={() => Promise.resolve(null)}
          assetUrl={() => ''}
          pictureMissing={() => true}
          onManuscriptFiles={() => undefined}
          onManuscriptText={() => undefined}
          onNotice={() => undefined}
        />,
      )
    })
    const { view } = editor()
    view.dispatch(view.state.tr.setSelection(middleOf(view.state.doc)).scrollIntoView())
    view.focus()
  },
  length: () => editor().state.doc.textContent.length,
}
Object.assign(window, { bench })
