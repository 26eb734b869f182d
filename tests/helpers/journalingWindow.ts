import { Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import { articleSchema } from '../../src/article/document/articleSchema.ts'
import { repairDocument } from '../../src/article/document/repairDocument.ts'
import { withPatch, type Metadata, type MetadataPatch } from '../../src/article/metadata.ts'
import type { OpenArticle } from '../../src/contract/answers.ts'
import type { InputOf } from '../../src/contract/channels.ts'
import type { Shelf } from '../../main/documents/shelf.ts'
import { shelfWay, type ArticleWay } from './articleWay.ts'

type Steps = InputOf<'article.journal'>['steps']

interface Batch {
  steps: Steps
  metadata: MetadataPatch | null
}

/** A window that writes an article as the real one does, and remembers what it was told to be safe. */
export interface JournalingWindow {
  /** Opens the article; throws the error's code where it cannot be opened. */
  open(): Promise<OpenArticle>
  /** Changes body and metadata; false where the change would not leave an article. */
  edit(change: (transform: Transform) => void, metadata?: MetadataPatch): boolean
  /**
   * Sends what was not sent, when it is its turn; gives the error's code, or null. What was refused is sent again the next time.
   * @param taken hears which of `states` goes on its way; not called where there is nothing to send
   */
  flush(taken?: (state: number) => void): Promise<string | null>
  /** Saves body and metadata as they are when it is its turn; gives the error's code, or null. `anew`: the file was deleted. */
  save(anew?: boolean, taken?: (state: number) => void): Promise<string | null>
  /** body and metadata at this moment, as text to be compared */
  content(): string
  /** what was sent or saved, in order; the first as opened */
  readonly states: string[]
  /** the place among `states` of the last that was acknowledged */
  acknowledged(): number
  revision(): number
  etag(): string
}

/** Body and metadata as text to be compared. */
export function contentText({ document, metadata }: { document: unknown; metadata: unknown }): string {
  return JSON.stringify([document, metadata])
}

/**
 * Makes a window that has nothing open yet.
 * @param desk a shelf, or a window's way to a desk
 */
export function journalingWindow(desk: Shelf | ArticleWay, id: string, client = 'w1'): JournalingWindow {
  const way = 'queue' in desk ? shelfWay(desk) : desk
  let doc: Node = articleSchema.topNodeType.createAndFill() as Node
  let metadata = {} as Metadata
  let etag = ''
  let revision = 0
  let unsent: Batch = { steps: [], metadata: null }
  const states: string[] = []
  let acknowledged = 0

  /** One request at a time, as in the real window. */
  let lane: Promise<unknown> = Promise.resolve()

  function take(): Batch {
    const batch = unsent
    unsent = { steps: [], metadata: null }
    return batch
  }

  /** The batch as it goes from here. */
  const sent = ({ steps, metadata }: Batch, size: number) => ({ client, revision, steps, metadata, size })

  /** Puts a batch into the journal. What of it the desk has had already, though its answer was lost, is not sent again. */
  async function send(batch: Batch, size: number): Promise<string | null> {
    for (;;) {
      const answer = await way['article.journal']({ id, etag, ...sent(batch, size) })
      if (!answer.ok) return answer.error.code
      const { missed } = answer.value
      if (missed.length === 0) return done(batch)
      if (missed.some((step) => step.client !== client)) throw new Error('another window has written')
      revision += missed.length
      batch.steps = batch.steps.slice(missed.length)
    }
  }

  function done(batch: Batch): null {
    revision += batch.steps.length
    batch.steps = []
    batch.metadata = null
    return null
  }

  function inLane<T>(job: () => Promise<T>): Promise<T> {
    const mine = lane.then(job)
    lane = mine.catch(() => undefined)
    return mine
  }

  /** What was refused goes before whatever came meanwhile. */
  async function run(state: number, batch: Batch, ask: () => Promise<string | null>) {
    const code = await ask()
    if (code === null) {
      acknowledged = Math.max(acknowledged, state)
      return null
    }
    unsent = {
      steps: [...batch.steps, ...unsent.steps],
      metadata: batch.metadata === null ? unsent.metadata : { ...batch.metadata, ...unsent.metadata },
    }
    return code
  }

  const content = () => contentText({ document: doc.toJSON(), metadata })
  const remember = () => {
    if (states.at(-1) !== content()) states.push(content())
    return states.length - 1
  }

  return {
    async open() {
      const opened = await way['article.open']({ id })
      if (!opened.ok) throw new Error(opened.error.code)
      doc = Node.fromJSON(articleSchema, opened.value.article.document)
      metadata = opened.value.article.metadata
      etag = opened.value.etag
      revision = opened.value.revision
      unsent = { steps: [], metadata: null }
      acknowledged = remember()
      return opened.value
    },
    edit(change, patch) {
      const transform = new Transform(doc)
      try {
        change(transform)
        transform.doc.check()
      } catch {
        return false
      }
      if (repairDocument(transform.doc.toJSON()).losses.length > 0) return false
      doc = transform.doc
      unsent.steps.push(...transform.steps.map((step) => JSON.parse(JSON.stringify(step.toJSON())) as Steps[number]))
      if (patch !== undefined) {
        metadata = withPatch(metadata, patch)
        unsent.metadata = { ...unsent.metadata, ...patch }
      }
      return true
    },
    flush: (taken = () => undefined) =>
      inLane(async () => {
        const batch = take()
        if (batch.steps.length === 0 && batch.metadata === null) return null
        const state = remember()
        taken(state)
        const { size } = doc.content
        return run(state, batch, () => send(batch, size))
      }),
    save: (anew = false, taken = () => undefined) =>
      inLane(async () => {
        const batch = take()
        const state = remember()
        taken(state)
        const { size } = doc.content
        const whole = { metadata: { ...metadata }, document: doc.toJSON() as Record<string, unknown> }
        const save = async (given: typeof whole | null): Promise<string | null> => {
          const about = { id, etag: anew ? null : etag, overwrite: false, asked: true, whole: given }
          const answer = await way['article.save']({ ...about, ...sent(batch, size) })
          if (!answer.ok) return answer.error.code
          etag = answer.value.etag
          return done(batch)
        }
        // As the real window: what the desk has had is told to it, and a body that the desk does not have is sent whole.
        return run(state, batch, async () => {
          let code = await save(null)
          if (code === 'journal.behind') code = (await send(batch, size)) ?? (await save(null))
          return code === 'journal.differs' ? save(whole) : code
        })
      }),
    content,
    states,
    acknowledged: () => acknowledged,
    revision: () => revision,
    etag: () => etag,
  }
}
