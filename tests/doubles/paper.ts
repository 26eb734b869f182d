import { bodyText } from '../../src/article/document/bodyText.ts'
import type { DocumentJson } from '../../src/article/document/documentJson.ts'
import type { CommandId } from '../../src/contract/commandId.ts'
import type { PaperMark } from '../../renderer/editor/findings/paperMark.ts'
import type { PaperHandle } from '../../renderer/editor/paperHandle.ts'

/** A body of one paragraph. */
export function body(text: string): DocumentJson {
  const content = text === '' ? [] : [{ type: 'text', text }]
  return { type: 'doc', content: [{ type: 'paragraph', attrs: { align: 'start', indent: 2 }, content }] }
}

/** A paper of one paragraph without an editor: it holds a text, tells each change of it as a step, and can be composing. */
export function fakePaper(text = ''): PaperHandle & {
  text: string
  ran: CommandId[]
  reads: number
  marks: readonly PaperMark[]
  /** each place that was shown: path, from, to */
  revealed: number[][]
  compose(): void
  confirm(): void
} {
  let waiting: (() => void)[] = []
  let composing = false
  let revision = 0
  let told = text
  let steps: unknown[] = []
  let shown = { text, document: body(text) }
  return {
    text,
    ran: [],
    reads: 0,
    getBlocks() {
      return (body(this.text).content ?? []).map((node) => ({ toJSON: () => node }))
    },
    getDocument() {
      this.reads += 1
      if (shown.text !== this.text) shown = { text: this.text, document: body(this.text) }
      return shown.document
    },
    left: () => ({ state: null, at: 0, top: null }),
    pending() {
      if (this.text !== told) steps.push(replaced(told, this.text))
      told = this.text
      return { revision, steps: steps.map((step) => ({ toJSON: () => step })), size: told.length + 2 }
    },
    takeIn(own) {
      revision += own.length
      steps = steps.slice(own.length)
    },
    selectedText: () => '',
    moveSection: () => null,
    isComposing: () => composing,
    settled: () => (composing ? new Promise((done) => waiting.push(done)) : Promise.resolve()),
    run(command) {
      this.ran.push(command)
      return true
    },
    applies: () => true,
    async replaceBody(document) {
      this.text = bodyText(document)
      return true
    },
    focus: () => undefined,
    type(words) {
      this.text += words
      return true
    },
    comments: () => [],
    takesComment: () => false,
    holdSelection: () => undefined,
    addComment: () => false,
    changeComment: () => false,
    revealComment: () => undefined,
    changes: () => [],
    decideChanges: () => false,
    revealChange: () => undefined,
    places: () => ({ list: [], paragraphs: 0, paragraph: () => null, cursor: 0 }),
    revealPlace: () => undefined,
    outline: () => [],
    bookmarks: () => [],
    changeBookmark: () => false,
    revealBookmark: () => undefined,
    marks: [],
    revealed: [],
    showMarks(marks) {
      this.marks = marks
    },
    reveal(path, from, to) {
      this.revealed.push([...path, from, to])
    },
    editBlocks(blocks) {
      for (const { edits } of blocks)
        for (const { from, to, text: put } of edits.toReversed())
          this.text = this.text.slice(0, from) + put + this.text.slice(to)
      return blocks.length > 0
    },
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

/** The step that puts one text in the place of another. */
function replaced(before: string, text: string): unknown {
  const slice = text === '' ? {} : { slice: { content: [{ type: 'text', text }] } }
  return { stepType: 'replace', from: 1, to: 1 + before.length, ...slice }
}
