import type { Page } from '@playwright/test'
import type { DocumentJson } from '../../../src/article/document/documentJson.ts'
import type { HarnessWindow } from '../../e2e/harness/harnessWindow.ts'

/** Pastes each piece into the paper, as other programs' HTML and as if it came from a paper, and gives the body that stands there then. */
export async function pasteVectors(page: Page, html: readonly string[]): Promise<DocumentJson> {
  return page.evaluate(async (pieces) => {
    const paper = window as unknown as HarnessWindow
    await paper.openArticle({ type: 'doc', content: [{ type: 'paragraph', attrs: { align: 'start', indent: 2 } }] })
    const paste = (type: string, text: string): void => {
      const clipboardData = new DataTransfer()
      clipboardData.setData(type, text)
      paper.editor.view.dom.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
    }
    for (const piece of pieces) {
      paste('text/html', piece)
      paste('text/html', `<p data-pm-slice="1 1 []">甲</p>${piece}`)
      paste('text/plain', piece)
    }
    // What would run late runs now.
    await new Promise((go) => setTimeout(go, 80))
    return paper.editor.state.doc.toJSON() as DocumentJson
  }, html)
}
