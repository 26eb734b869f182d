import { Fragment, Slice, type Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import { describe, expect, test } from 'vitest'
import { readChanges } from '../../../../src/article/changes/readChanges.ts'
import { settleChanges } from '../../../../src/article/changes/settleChanges.ts'
import { trackEdit } from '../../../../src/article/changes/trackEdit.ts'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'

const { nodes } = articleSchema
const author = { id: 'change0001', by: '编辑甲', at: '2026-05-19T06:08:00.000Z' }
const heading = (words: string) => nodes.heading.create({ level: 3 }, articleSchema.text(words))
const paragraph = (words: string) => nodes.paragraph.create(null, articleSchema.text(words))
const body = (...blocks: Node[]) => nodes.doc.create(null, blocks)

/** Pastes two lines as a clipboard brings them, tracked. */
function pasted(before: Node, from: number, to = from, last = paragraph('乙')) {
  const edit = new Transform(before)
  edit.replace(from, to, new Slice(Fragment.from([heading('甲'), last]), 1, 1))
  const made = trackEdit(edit.doc, before, edit.steps, author)
  const tracked = new Transform(edit.doc)
  for (const step of made.steps) tracked.step(step)
  const settled = (decision: 'accept' | 'reject') => {
    const tr = new Transform(tracked.doc)
    settleChanges(tr, () => decision)
    return String(tr.doc)
  }
  return { all: made.all, plain: String(edit.doc), doc: tracked.doc, settled }
}

describe('lines pasted before all words of a heading', () => {
  const before = body(heading('党建'), paragraph('其余'))

  test('are rejected to that heading, and accepted as they were pasted', () => {
    const { all, plain, settled } = pasted(before, 1)
    expect(all).toBe(true)
    expect(plain).toBe('doc(heading("甲"), paragraph("乙党建"), paragraph("其余"))')
    expect(settled('accept')).toBe(plain)
    expect(settled('reject')).toBe(String(before))
  })

  test('are one change with the kind that they gave the words behind them', () => {
    expect(new Set(readChanges(pasted(before, 1).doc).map(({ id }) => id)).size).toBe(1)
  })

  test('give the heading the kind back that it had before somebody else changed that', () => {
    const other = {
      id: 'change0002',
      by: '编辑乙',
      at: author.at,
      before: { type: 'paragraph', attrs: { align: 'start', indent: 2 } },
    }
    const changed = body(heading('党建').mark([articleSchema.mark('formatting', other)]), paragraph('其余'))
    expect(pasted(changed, 1).settled('reject')).toBe('doc(paragraph("党建"), paragraph("其余"))')
  })

  test('and behind words that wait for a decision leave it the same', () => {
    const typed = articleSchema.text('新', [articleSchema.mark('insertion', { ...author, id: 'change0003' })])
    const begun = body(nodes.heading.create({ level: 3 }, [typed, articleSchema.text('党建')]), paragraph('其余'))
    expect(pasted(begun, 2).settled('reject')).toBe(String(before))
  })

  test('say nothing of a kind that stays', () => {
    const [change, ...others] = readChanges(pasted(before, 1, 1, heading('乙')).doc)
    expect([change?.inserted, change?.formats, others]).toEqual(['甲¶乙', [], []])
  })
})

test('lines pasted among the words of a heading, behind them or over some leave it its kind', () => {
  const before = body(heading('党建'), paragraph('其余'))
  for (const [from, to] of [
    [2, 2],
    [3, 3],
    [1, 2],
  ] as const)
    expect(pasted(before, from, to).settled('reject')).toBe(String(before))
})

describe('a table pasted over lines', () => {
  const table = nodes.table.create(null, nodes.tableRow.create(null, nodes.tableCell.create(null, paragraph('格'))))

  test('leaves the heading that they ended before the kind it had before a change of it', () => {
    const format = { ...author, id: 'change0004', before: { type: 'paragraph', attrs: { align: 'start', indent: 2 } } }
    const changed = heading('党建').mark([articleSchema.mark('formatting', format)])
    const before = body(paragraph('其余'), changed)
    const edit = new Transform(before)
    edit.replace(
      2,
      5,
      new Slice(Fragment.from([nodes.paragraph.create(), table, nodes.heading.create({ level: 3 })]), 1, 1),
    )
    const made = trackEdit(edit.doc, before, edit.steps, author)
    for (const step of made.steps) edit.step(step)
    settleChanges(edit, () => 'reject')
    expect(String(edit.doc)).toBe('doc(paragraph("其余"), paragraph("党建"))')
  })
})

describe('a line of one’s own run together with the one behind it', () => {
  const own = () => articleSchema.mark('insertion', { ...author, id: 'change0005' })
  const line = () => nodes.paragraph.create(null, articleSchema.text('新', [own()]), [own()])
  const joined = (behind: Node) => {
    const before = body(line(), behind, paragraph('其余'))
    const edit = new Transform(before).join(3)
    const made = trackEdit(edit.doc, before, edit.steps, author)
    for (const step of made.steps) edit.step(step)
    settleChanges(edit, () => 'reject')
    return [made.all, String(edit.doc)]
  }

  test('leaves a heading a heading when that is rejected', () => {
    expect(joined(heading('党建'))).toEqual([true, 'doc(heading("党建"), paragraph("其余"))'])
  })

  test('is said not to be tracked where a caption would not come back', () => {
    expect(joined(nodes.tableCaption.create(null, articleSchema.text('表一')))[0]).toBe(false)
  })
})
