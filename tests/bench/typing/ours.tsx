import type { Editor } from '@tiptap/core'
import { flushSync } from 'react-dom'
import { createJournalKeeper, type JournalKeeper } from '../../../renderer/app/journalKeeper.ts'
import { quietRoot } from '../../../renderer/app/quietRoot.ts'
import { looseSteps, paperSteps } from '../../../renderer/app/stepSource.ts'
import { WAITING_PAPER } from '../../../renderer/editor/createEditorHost.ts'
import { preparePaper } from '../../../renderer/editor/preparePaper.tsx'
import { findSessionOf } from '../../../renderer/editor/find/findSession.ts'
import { Paper } from '../../../renderer/editor/Paper.tsx'
import { ok } from '../../../src/base/result.ts'
import '../../../renderer/styles/global.css'
import type { BenchWindow } from './benchWindow.ts'
import { middleOf } from './middleOf.ts'
import './page.css'

/** Our paper as the window mounts it, toolbar and all. */
const element = document.getElementById('root')!
const root = quietRoot(element)
let articles = 0
const editor = (): Editor => (document.querySelector('.ProseMirror') as unknown as { editor: Editor }).editor

/** As in the window: every batch is turned into JSON and confirmed. */
let journal: JournalKeeper | null = null
const NOTHING = { revision: 0, steps: [], size: 0 }

function keepJournal(): JournalKeeper {
  return createJournalKeeper({
    client: 'bench',
    source: looseSteps(NOTHING),
    async send(batch) {
      JSON.stringify(batch)
      await new Promise((done) => setTimeout(done, 2))
      return ok({ revision: batch.revision + batch.steps.length, missed: [] })
    },
    changed: () => undefined,
    lost: () => undefined,
  })
}

const bench: BenchWindow = {
  open(json) {
    articles += 1
    journal?.stop()
    journal = keepJournal()
    element.style.visibility = ''
    flushSync(() => {
      root.render(
        <Paper
          articleId={String(articles)}
          document={json}
          sharing={{ client: 'bench', revision: 0 }}
          editable
          spelling
          language="zh"
          onReady={(paper) => journal?.attach(paper === null ? looseSteps(NOTHING) : paperSteps(paper))}
          onEdited={() => journal?.stir()}
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
  tools() {
    const session = findSessionOf(editor())
    return {
      find(text) {
        if (session.get().mode === 'closed') session.open('replace')
        session.ask({ text })
        return session.get().count
      },
      next: () => session.go(1),
      replaceAll(by) {
        session.setReplacement(by)
        session.replaceAll()
      },
    }
  },
}
// As the window does when it has nothing else to do: an empty paper then waits where the article's will stand, out of sight.
await preparePaper((step) => requestIdleCallback(step))
element.style.visibility = 'hidden'
root.render(<Paper {...WAITING_PAPER} />)
await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)))
Object.assign(window, { bench })
