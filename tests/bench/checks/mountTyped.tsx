import type { Editor } from '@tiptap/core'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { checksApart } from '../../../renderer/check/apart/checksApart.ts'
import { idleTime } from '../../../renderer/check/idleTime.ts'
import { paperMarks } from '../../../renderer/check/paperMarks.ts'
import { Paper } from '../../../renderer/editor/Paper.tsx'
import type { PaperHandle } from '../../../renderer/editor/paperHandle.ts'
import { emptyMetadata } from '../../../src/article/metadata.ts'
import '../../../renderer/styles/tokens.css'
import type { BenchWindow } from '../typing/benchWindow.ts'
import { middleOf } from '../typing/middleOf.ts'
import '../typing/page.css'

const editor = (): Editor => (document.querySelector('.ProseMirror') as unknown as { editor: Editor }).editor

/** Mounts our paper and, where it is checked, looks at it at every rest of the typing as the window does. The page counts how often it was looked at. */
export function mountTyped(checked: boolean): void {
  const root = createRoot(document.getElementById('root')!)
  const checks = checksApart()
  const metadata = emptyMetadata()
  let paper: PaperHandle | null = null
  let looks = 0

  async function look(): Promise<void> {
    await idleTime()
    if (paper === null) return
    const findings = await checks.check({ metadata, document: paper.getDocument() }, {})
    paper.showMarks(paperMarks(findings ?? []))
    looks += 1
  }

  const bench: BenchWindow & { looks(): number } = {
    open(json) {
      flushSync(() => {
        root.render(
          <Paper
            articleId="1"
            document={json}
            sharing={{ client: 'bench', revision: 0 }}
            editable
            language="zh"
            onReady={(handle) => (paper = handle)}
            onEdited={() => undefined}
            onRested={() => {
              if (checked) void look()
            }}
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
      if (checked) void look()
    },
    length: () => editor().state.doc.textContent.length,
    looks: () => looks,
  }
  Object.assign(window, { bench })
}
