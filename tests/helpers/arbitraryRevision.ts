import fc from 'fast-check'
import { Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import { articleSchema } from '../../src/article/document/articleSchema.ts'
import type { DocumentJson } from '../../src/article/document/documentJson.ts'
import { repairDocument } from '../../src/article/document/repairDocument.ts'
import { arbitraryDocument } from './arbitraryDocument.ts'

/** What a person does to a body: a few changes, each at a place between 0 and 1 of it. */
export type Change =
  | { readonly kind: 'type' | 'split'; readonly at: number }
  | { readonly kind: 'remove' | 'removeBlock'; readonly at: number }
  | { readonly kind: 'insertBlocks'; readonly at: number; readonly from: DocumentJson }
  | { readonly kind: 'align'; readonly at: number }

/** A few changes of a body. */
export function arbitraryChanges(): fc.Arbitrary<readonly Change[]> {
  const at = fc.double({ min: 0, max: 1, noNaN: true })
  return fc.array(
    fc.oneof(
      { arbitrary: fc.record({ kind: fc.constant('type' as const), at }), weight: 6 },
      { arbitrary: fc.record({ kind: fc.constant('remove' as const), at }), weight: 3 },
      { arbitrary: fc.record({ kind: fc.constant('removeBlock' as const), at }), weight: 2 },
      { arbitrary: fc.record({ kind: fc.constant('split' as const), at }), weight: 2 },
      { arbitrary: fc.record({ kind: fc.constant('align' as const), at }), weight: 1 },
      {
        arbitrary: fc.record({ kind: fc.constant('insertBlocks' as const), at, from: arbitraryDocument() }),
        weight: 2,
      },
    ),
    { minLength: 1, maxLength: 5 },
  )
}

/** A body after changes, and what was typed that is still there. */
export interface Revision {
  readonly document: DocumentJson
  readonly typed: readonly string[]
}

/**
 * Changes a body. Every text typed is one of its own: `〔<name><n>〕`, so that each can be looked for.
 * @param name of the person, one letter
 */
export function revise(base: DocumentJson, changes: readonly Change[], name: string): Revision {
  let doc = Node.fromJSON(articleSchema, base)
  const written: string[] = []
  for (const [index, change] of changes.entries()) {
    const words = `〔${name}${index}〕`
    const transform = new Transform(doc)
    try {
      apply(transform, change, words)
      transform.doc.check()
    } catch {
      continue
    }
    // Nothing is lost with the frame of a group of one; but no body that was opened or saved has one.
    const { document, losses } = repairDocument(transform.doc.toJSON())
    if (losses.length > 0 || !Node.fromJSON(articleSchema, document).eq(transform.doc)) continue
    doc = transform.doc
    written.push(words)
  }
  const text = doc.textContent
  return { document: doc.toJSON() as DocumentJson, typed: written.filter((words) => text.includes(words)) }
}

function apply(transform: Transform, change: Change, words: string): void {
  const { doc } = transform
  const place = Math.round(change.at * doc.content.size)
  const block = Math.min(doc.childCount - 1, Math.floor(change.at * doc.childCount))
  const start = [...Array(block).keys()].reduce((sum, index) => sum + doc.child(index).nodeSize, 0)
  switch (change.kind) {
    case 'type':
      transform.insert(textPlace(doc, place), articleSchema.text(words))
      return
    case 'remove':
      transform.delete(place, Math.min(doc.content.size, place + 3))
      return
    case 'removeBlock':
      transform.delete(start, start + doc.child(block).nodeSize)
      return
    case 'split':
      transform.split(textPlace(doc, place))
      return
    case 'align':
      if (doc.child(block).type.name === 'paragraph') transform.setNodeAttribute(start, 'align', 'center')
      return
    case 'insertBlocks':
      transform.insert(start, Node.fromJSON(articleSchema, change.from).content)
  }
}

/** The nearest place at or after another in which text may stand. */
function textPlace(doc: Node, from: number): number {
  for (let place = from; place <= doc.content.size; place += 1)
    if (doc.resolve(place).parent.inlineContent) return place
  throw new Error('no text there')
}
