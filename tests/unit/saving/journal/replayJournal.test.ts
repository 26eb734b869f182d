import { Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import { describe, expect, it } from 'vitest'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { paragraphJson } from '../../../../src/article/document/paragraphJson.ts'
import { emptyMetadata } from '../../../../src/article/metadata.ts'
import type { JournalBatch } from '../../../../src/saving/journal/journalLine.ts'
import { replayJournal } from '../../../../src/saving/journal/replayJournal.ts'

const start: DocumentJson = { type: 'doc', content: [paragraphJson('打好基层党建'), paragraphJson('决胜脱贫攻坚')] }

function typed(): { batches: JournalBatch[]; end: unknown } {
  const transform = new Transform(Node.fromJSON(articleSchema, start))
  transform.insert(1, articleSchema.text('要'))
  transform.delete(3, 4)
  transform.addMark(1, 4, articleSchema.marks.bold.create())
  transform.split(4)
  const steps = JSON.parse(JSON.stringify(transform.steps.map((step) => step.toJSON() as unknown))) as unknown[]
  return {
    batches: [
      { revision: 7, steps: steps.slice(0, 2), at: 1, metadata: { title: '新题' } },
      { revision: 9, steps: steps.slice(2), at: 2, metadata: { editors: ['钟义见'] } },
    ],
    end: transform.doc.toJSON(),
  }
}

describe('replayJournal', () => {
  it('ends where the typing ended', () => {
    const { batches, end } = typed()
    const replayed = replayJournal(start, emptyMetadata(), 7, batches)
    expect(replayed.document).toEqual(end)
    expect(replayed.metadata).toEqual({ ...emptyMetadata(), title: '新题', editors: ['钟义见'] })
    expect(replayed).toMatchObject({ revision: 7 + typed().batches.flatMap(({ steps }) => steps).length, applied: 2 })
  })

  it.each([
    ['is past the end', { stepType: 'replace', from: 900, to: 901 }],
    ['is no step', { stepType: 'jump' }],
    ['finds other things there', { stepType: 'replace', from: 1, to: 3, structure: true }],
  ])('takes a batch whole or not at all: its last step %s', (_, last) => {
    const { batches } = typed()
    const broken = { ...(batches[1] as JournalBatch), steps: [...(batches[1] as JournalBatch).steps, last] }
    const replayed = replayJournal(start, emptyMetadata(), 7, [batches[0] as JournalBatch, broken])
    expect(replayed).toMatchObject({ applied: 1, revision: 9 })
    expect(replayed.metadata.editors).toEqual([])
    expect(replayed.document).toEqual(replayJournal(start, emptyMetadata(), 7, batches.slice(0, 1)).document)
  })

  it('applies nothing that begins at another revision', () => {
    expect(replayJournal(start, emptyMetadata(), 6, typed().batches)).toMatchObject({
      applied: 0,
      document: start,
      revision: 6,
    })
  })

  it('takes no batch that leaves an article that could not be saved, nor any after it', () => {
    const heading = {
      stepType: 'replace',
      from: 0,
      to: 0,
      slice: { content: [{ type: 'heading', attrs: { level: 1 } }] },
    }
    const unsound = { ...heading, slice: { content: [{ type: 'paragraph', attrs: { align: 'sideways' } }] } }
    const word = { stepType: 'replace', from: 1, to: 1, slice: { content: [{ type: 'text', text: '要' }] } }
    const batches = [word, unsound, word].map((step, index) => ({ revision: 7 + index, steps: [step], at: index }))
    expect(replayJournal(start, emptyMetadata(), 7, batches)).toMatchObject({ applied: 1, revision: 8 })
    expect(replayJournal(start, emptyMetadata(), 7, [{ revision: 7, steps: [unsound], at: 1 }]).document).toBe(start)
    // A step that the schema takes, with something in it that no article may hold.
    const hollow = { ...heading, slice: { content: [{ type: 'bulletList' }] } }
    const more = [word, hollow, word].map((step, index) => ({ revision: 7 + index, steps: [step], at: index }))
    expect(replayJournal(start, emptyMetadata(), 7, more)).toMatchObject({ applied: 1, revision: 8 })
  })

  it('takes no batch whose metadata could not be saved', () => {
    const batch = (metadata: object) => ({ revision: 7, steps: [], at: 1, metadata }) as JournalBatch
    const title = batch({ title: '新题' })
    for (const wrong of [{ title: 7 }, { keywords: [{}] }, { secret: 'x' }]) {
      const replayed = replayJournal(start, emptyMetadata(), 7, [title, batch(wrong), batch({ title: '后题' })])
      expect(replayed).toMatchObject({ applied: 1, metadata: { ...emptyMetadata(), title: '新题' } })
    }
  })
})
