import type { Node } from '@tiptap/pm/model'
import { EditorState, Selection } from '@tiptap/pm/state'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { trackTransaction } from '../../../../../renderer/editor/changes/trackTransaction.ts'
import {
  deleteBlocks,
  duplicateBlocks,
  moveBlocks,
  movesBlocks,
} from '../../../../../renderer/editor/moving/moveBlocks.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { cleanDocument } from '../../../../../src/article/changes/cleanDocument.ts'
import type { DocumentJson } from '../../../../../src/article/document/documentJson.ts'
import { arbitraryDocument } from '../../../../helpers/arbitraryDocument.ts'
import { after, at, doc, fig, find, group, h, holding, list, p, selecting, table } from '../bodies.ts'

const { nodes } = articleSchema
const [up, down] = [moveBlocks(-1, false), moveBlocks(1, false)]
const quote = (...blocks: readonly Node[]) => nodes.blockquote.createChecked(null, blocks)
const box = (...blocks: readonly Node[]) => nodes.callout.createChecked(null, blocks)
const caption = (text: string) => nodes.tableCaption.createChecked(null, articleSchema.text(text))
const below = (text: string) => nodes.groupCaption.createChecked(null, articleSchema.text(text))
const numbered = (start: number, ...items: readonly (readonly Node[])[]) =>
  nodes.orderedList.createChecked(
    { start },
    items.map((item) => nodes.listItem.createChecked(null, item)),
  )
/** The body after a move with the cursor before some words; null where there is none. */
const moved = (body: Node, words: string, command: typeof up) => after(selecting(body, words), command)?.doc ?? null

describe('moving blocks', () => {
  it('takes a paragraph past its neighbour and back, the cursor at its words', () => {
    const body = doc(p('甲甲'), p('乙乙'), h(2, '丙'))
    const once = after(selecting(body, '甲甲', '甲'), down)!
    expect(once.doc).toEqual(doc(p('乙乙'), p('甲甲'), h(2, '丙')))
    expect(once.doc.textBetween(once.selection.from, once.selection.to)).toBe('甲')
    expect(after(once, up)!.doc).toEqual(body)
    expect(after(after(once, down)!, down)).toBeNull()
    expect(moved(body, '甲甲', up)).toBeNull()
  })

  it('takes all that is selected, in its order', () => {
    const body = doc(p('甲'), p('乙'), p('丙'), p('丁'))
    expect(after(selecting(body, '乙', '丙'), up)!.doc).toEqual(doc(p('乙'), p('丙'), p('甲'), p('丁')))
    expect(after(selecting(body, '乙', '丙'), down)!.doc).toEqual(doc(p('甲'), p('丁'), p('乙'), p('丙')))
  })

  it('keeps a table and a group with their captions, as what moves and as what is passed', () => {
    const told = [caption('表一'), table(['子', '丑'])]
    const pictures = [group(fig({ asset: 'a.png' }), fig({ asset: 'b.png' }, '图')), below('两图')]
    const body = doc(p('甲'), ...told, ...pictures, p('乙'))
    expect(moved(body, '甲', down)).toEqual(doc(...told, p('甲'), ...pictures, p('乙')))
    expect(moved(body, '乙', up)).toEqual(doc(p('甲'), ...told, p('乙'), ...pictures))
    for (const words of ['表一', '丑']) {
      expect(moved(body, words, up)).toEqual(doc(...told, p('甲'), ...pictures, p('乙')))
      expect(moved(body, words, down)).toEqual(doc(p('甲'), ...pictures, ...told, p('乙')))
    }
    for (const words of ['图', '两图'])
      expect(moved(body, words, down)).toEqual(doc(p('甲'), ...told, p('乙'), ...pictures))
  })

  it('takes an item through its list, out of it as a list of its own, and into the next of its kind', () => {
    const body = doc(numbered(3, [p('一')], [p('二')]), p('间'), numbered(1, [p('三')]))
    expect(moved(body, '一', down)).toEqual(doc(numbered(3, [p('二')], [p('一')]), p('间'), numbered(1, [p('三')])))
    const out = after(selecting(body, '二'), down)!
    expect(out.doc).toEqual(doc(numbered(3, [p('一')]), p('间'), numbered(1, [p('二')]), numbered(1, [p('三')])))
    const neighbours = doc(list([p('一')], [p('二')]), list([p('三')], [p('四')]))
    expect(moved(neighbours, '二', down)).toEqual(doc(list([p('一')]), list([p('二')], [p('三')], [p('四')])))
    expect(moved(neighbours, '三', up)).toEqual(doc(list([p('一')], [p('二')], [p('三')]), list([p('四')])))
    expect(moved(doc(list([p('一')], [p('二')])), '一', up)).toBeNull()
  })

  it('moves an inner item beside the one that it stood under, and leaves no empty list', () => {
    const body = doc(list([p('一'), list([p('甲')])], [p('二')]))
    expect(moved(body, '甲', up)).toEqual(doc(list([p('甲')], [p('一')], [p('二')])))
    expect(moved(body, '甲', down)).toEqual(doc(list([p('一')], [p('甲')], [p('二')])))
  })

  it('moves an item with what stands under it, from wherever in it', () => {
    const item = [p('一'), p('续'), list([p('甲')], [p('乙')])]
    expect(moved(doc(list(item, [p('二')])), '续', down)).toEqual(doc(list([p('二')], item)))
    expect(moved(doc(list(item, [p('二')])), '甲', down)).toEqual(
      doc(list([p('一'), p('续'), list([p('乙')], [p('甲')])], [p('二')])),
    )
  })

  it('takes the first or last block out of a quotation or box; all of it goes as a whole', () => {
    const body = doc(p('前'), quote(p('一'), p('二')), p('后'))
    expect(moved(body, '一', up)).toEqual(doc(p('前'), p('一'), quote(p('二')), p('后')))
    expect(moved(body, '二', down)).toEqual(doc(p('前'), quote(p('一')), p('二'), p('后')))
    expect(after(selecting(body, '一', '二'), down)!.doc).toEqual(doc(p('前'), p('后'), quote(p('一'), p('二'))))
    expect(moved(doc(p('前'), box(quote(p('独')))), '独', up)).toEqual(doc(box(quote(p('独'))), p('前')))
    expect(moved(doc(box(list([p('一')], [p('二')]), p('文'))), '一', up)).toEqual(
      doc(list([p('一')]), box(list([p('二')]), p('文'))),
    )
  })

  it('moves a table from within a cell, but the items of a list in a cell among themselves', () => {
    const held = nodes.table.createChecked(null, [
      nodes.tableRow.createChecked(null, [nodes.tableCell.createChecked(null, [p('格'), list([p('一')], [p('二')])])]),
    ])
    expect(moved(doc(p('前'), held), '格', up)).toEqual(doc(held, p('前')))
    expect(moved(doc(p('前'), held), '一', down)!.textContent).toBe('前格二一')
    expect(moved(doc(p('前'), held), '一', up)).toBeNull()
  })

  it('moves a picture that is selected, which stays selected, and nothing from between two blocks', () => {
    const body = doc(p('前'), fig({ asset: 'a.png' }), p('后'))
    const state = after(holding(body, 3), down)!
    expect(state.doc).toEqual(doc(p('前'), p('后'), fig({ asset: 'a.png' })))
    expect(state.selection.toJSON()).toMatchObject({ type: 'node', anchor: 6 })
  })

  it('under 修订 leaves what moved at its old place until it is decided on, the comments there', () => {
    const said = articleSchema.marks.comment.create({
      id: 'abcd1234',
      by: '甲',
      at: '2026-05-19T00:00:00Z',
      text: '看',
    })
    const body = doc(p('甲', {}, [said]), p('乙'))
    const state = at(body, 1)
    let done: EditorState | null = null
    moveBlocks(1, true)(state, (tr) => {
      expect(trackTransaction(tr, state, { id: 'abcdefgh', by: '钟义见', at: '2026-05-19T06:00:00.000Z' })).toBe(true)
      done = state.apply(tr)
    })
    const json = done!.doc.toJSON() as DocumentJson
    expect(cleanDocument(json, 'reject')).toEqual(body.toJSON())
    expect(cleanDocument(json, 'accept')).toEqual(doc(p('乙'), p('甲')).toJSON())
    expect(done!.selection.$from.parent.textContent).toBe('甲')
    expect(done!.selection.$from.index(0)).toBe(2)
  })
})

describe('any body', () => {
  const texts = (body: Node) => {
    const found: string[] = []
    body.descendants((node) => {
      if (node.isTextblock) found.push(node.textContent)
    })
    return found.sort()
  }
  it('keeps every line of any body, moved from anywhere, and says before whether it moves', () => {
    let moves = 0
    fc.assert(
      fc.property(arbitraryDocument(), fc.nat(), fc.constantFrom(1, -1), (json, place, step) => {
        const body = articleSchema.nodeFromJSON(json)
        const selection = Selection.near(body.resolve(place % (body.content.size + 1)))
        const state = EditorState.create({ doc: body, selection })
        const next = after(state, moveBlocks(step, false))
        expect(movesBlocks(state, step)).toBe(next !== null)
        if (next === null) return
        moves += 1
        expect(texts(next.doc)).toEqual(texts(body))
        expect(next.doc.eq(body)).toBe(false)
      }),
      { numRuns: 600 },
    )
    expect(moves).toBeGreaterThan(200)
  })
})

describe('a copy and a deletion of blocks', () => {
  it('puts the copy below and the cursor in it, without comments', () => {
    const said = articleSchema.marks.comment.create({
      id: 'abcd1234',
      by: '甲',
      at: '2026-05-19T00:00:00Z',
      text: '看',
    })
    const body = doc(p('甲', {}, [said]), list([p('一')], [p('二')]))
    const copied = after(at(body, 1), duplicateBlocks)!
    expect(copied.doc).toEqual(doc(p('甲', {}, [said]), p('甲'), list([p('一')], [p('二')])))
    expect(copied.selection.from).toBe(4)
    expect(after(selecting(body, '一'), duplicateBlocks)!.doc.lastChild).toEqual(list([p('一')], [p('一')], [p('二')]))
  })

  it('deletes blocks with their captions, never the last line of a body', () => {
    const body = doc(p('甲'), caption('表一'), table(['子']))
    expect(after(selecting(body, '子'), deleteBlocks)!.doc).toEqual(doc(p('甲')))
    expect(after(selecting(doc(p('甲')), '甲'), deleteBlocks)!.doc).toEqual(doc(p()))
    expect(
      after(at(doc(list([p('一'), list([p('内')])])), find(doc(list([p('一'), list([p('内')])])), '内')), deleteBlocks)!
        .doc,
    ).toEqual(doc(list([p('一')])))
  })
})
