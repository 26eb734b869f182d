import { bodyText } from '../../src/article/document/bodyText.ts'
import type { DocumentJson } from '../../src/article/document/documentJson.ts'
import type { CommandId } from '../../src/contract/commandId.ts'
import type { PaperHandle } from '../../renderer/editor/paperHandle.ts'

/** A body of one paragraph. */
export function body(text: string): DocumentJson {
  const content = text === '' ? [] : [{ type: 'text', text }]
  return { type: 'doc', content: [{ type: 'paragraph', attrs: { align: 'start', indent: 2 }, content }] }
}

/** A paper without an editor: it holds a text, and can be composing. */
export function fakePaper(): PaperHandle & {
  text: string
  ran: CommandId[]
  reads: number
  compose(): void
  confirm(): void
} {
  let waiting: (() => void)[] = []
  let composing = false
  return {
    text: '',
    ran: [],
    reads: 0,
    getDocument() {
      this.reads += 1
      return body(this.text)
    },
    isComposing: () => composing,
    settled: () => (composing ? new Promise((done) => waiting.push(done)) : Promise.resolve()),
    run(command) {
      this.ran.push(command)
      return true
    },
    async replaceBody(document) {
      this.text = bodyText(document)
      return true
    },
    focus: () => undefined,
    compose() {
      composing = true
    },
    confirm() {
      composing = false
      for (const done of waiting) done()
      waiting = []
    },
  }
}
