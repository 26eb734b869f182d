import { randomUUID } from 'node:crypto'
import { Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import { articleSchema } from '../../../src/article/document/articleSchema.ts'
import type { Metadata } from '../../../src/article/metadata.ts'
import type { OpenArticle } from '../../../src/contract/answers.ts'
import type { InputOf } from '../../../src/contract/channels.ts'
import type { LockStanding } from '../../../src/saving/lock/lockStanding.ts'
import { MARK, type Ledger } from './ledger.ts'
import type { Random } from './random.ts'

/** An article open in a window, as the window has it. */
export interface Session {
  readonly id: string
  lock: LockStanding
  etag: string
  /** typed since the last acknowledged save */
  isDirty(): boolean
  /** Types a mark somewhere, or takes out a paragraph of an article that has grown long. */
  edit(random: Random, ledger: Ledger): void
  /** What the desk has not got yet; it may be nothing. */
  batch(): Omit<InputOf<'article.journal'>, 'id' | 'etag'>
  /** The first so many of those steps are the desk's now. */
  taken(steps: number): void
  content(): { readonly metadata: Record<string, unknown>; readonly document: Record<string, unknown> }
  marks(): Set<string>
  /** marks that were here and are no more */
  gone(): Set<string>
  saved(etag: string, version: number): void
  version(): number
}

/** The longest an article grows, in paragraphs. */
const MOST = 12

/** Begins a session with what the desk answered. */
export function openSession(id: string, opened: OpenArticle): Session {
  let doc = Node.fromJSON(articleSchema, opened.article.document)
  const metadata: Metadata = opened.article.metadata
  let kept = opened.revision
  let unsent: unknown[] = []
  const client = randomUUID()
  let version = opened.recovered === null ? 0 : 1
  let savedVersion = 0
  const seen = new Set(marksOf(doc))

  return {
    id,
    lock: opened.lock,
    etag: opened.etag,
    isDirty: () => version > savedVersion,
    edit(random, ledger) {
      const transform = new Transform(doc)
      if (doc.childCount > MOST) {
        let from = 0
        const index = random.below(doc.childCount)
        for (let at = 0; at < index; at += 1) from += doc.child(at).nodeSize
        transform.delete(from, from + doc.child(index).nodeSize)
      } else {
        const mark = ledger.mark(id)
        seen.add(mark)
        const alone = random.below(4) === 0
        const text = articleSchema.text(`${mark}字`)
        const paragraph = articleSchema.nodes.paragraph?.create(null, text)
        if (alone && paragraph !== undefined) transform.insert(doc.content.size, paragraph)
        else transform.insert(1, text)
      }
      doc = transform.doc
      unsent.push(...transform.steps.map((step) => JSON.parse(JSON.stringify(step.toJSON())) as unknown))
      version += 1
    },
    batch: () => ({
      client,
      revision: kept,
      steps: [...unsent] as InputOf<'article.journal'>['steps'],
      metadata: null,
      size: doc.content.size,
    }),
    taken(steps) {
      unsent = unsent.slice(steps)
      kept += steps
    },
    content: () => ({ metadata: { ...metadata }, document: doc.toJSON() as Record<string, unknown> }),
    marks: () => new Set(marksOf(doc)),
    gone() {
      const here = new Set(marksOf(doc))
      return new Set([...seen].filter((mark) => !here.has(mark)))
    },
    saved(etag, of) {
      this.etag = etag
      savedVersion = Math.max(savedVersion, of)
    },
    version: () => version,
  }
}

function marksOf(doc: Node): string[] {
  return doc.textContent.match(MARK) ?? []
}
