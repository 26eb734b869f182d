import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { DocumentJson } from '../../src/article/document/documentJson.ts'
import { NO_WINDOW } from './createEditorHost.ts'
import { Paper } from './Paper.tsx'
import { prepareEditor } from './spareEditor.ts'

/** So often a body of so many paragraphs is drawn: the browser has translated by then what every article runs through, and no step takes long. */
const TIMES = 6
const PARAGRAPHS = 150
const WORDS = '近日，中共中央办公厅印发了关于在全体党员中开展学习教育的方案，各地各部门结合实际认真贯彻落实。'.repeat(4)

/**
 * Makes an editor ahead of the first article, and draws a paper with it, out of sight, again and again: what runs for the first time runs slowly,
 * and should not do so while somebody waits for an article.
 * @param rest runs a step when the window has nothing else to do
 * @returns resolves when all is done; an article that is opened meanwhile is in nobody's way
 */
export async function preparePaper(rest: (step: () => void) => void): Promise<void> {
  const steps = [prepareEditor, ...Array.from({ length: TIMES }, () => drawOnce)]
  for (const step of steps) {
    await new Promise<void>((done) => {
      rest(() => {
        step()
        done()
      })
    })
  }
}

/** Draws a paper in an element that is nowhere, and takes it away: nothing of it is there for whatever comes next. */
function drawOnce(): void {
  const paragraph = { type: 'paragraph', content: [{ type: 'text', text: WORDS }] }
  const body: DocumentJson = { type: 'doc', content: Array.from({ length: PARAGRAPHS }, () => paragraph) }
  const root = createRoot(document.createElement('div'))
  flushSync(() => root.render(<Paper {...NO_WINDOW} document={body} editable />))
  root.unmount()
}
