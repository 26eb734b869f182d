import { Transform } from '@tiptap/pm/transform'
import { expect, it } from 'vitest'
import type { Decision } from '../../../../src/article/changes/goesAway.ts'
import { settleChanges } from '../../../../src/article/changes/settleChanges.ts'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import { changedBody, changeMarkOf, inShort } from '../../../helpers/changedBody.ts'

function settled(short: string, decision: Decision, range?: { from: number; to: number }): string {
  const tr = new Transform(changedBody(short))
  settleChanges(tr, () => decision, range)
  tr.doc.check()
  return inShort(tr.doc)
}

it.each([
  ['据[-新华社-][+本报+]报道', '据本报报道', '据新华社报道'],
  ['甲¶+/乙', '甲/乙', '甲乙'],
  ['甲¶-/乙', '甲乙', '甲/乙'],
  ['甲/[+乙+]¶+/丙', '甲/乙/丙', '甲/丙'],
  ['甲/[-乙-]¶-/丙', '甲/丙', '甲/乙/丙'],
  ['[-甲-]', '', '甲'],
  ['甲/末¶-', '甲/末', '甲/末'],
])('%s: accepted %s, rejected %s', (short, accepted, rejected) => {
  expect(settled(short, 'accept')).toBe(accepted)
  expect(settled(short, 'reject')).toBe(rejected)
  expect(settled(short, null)).toBe(short)
})

it('decides within a range alone, and divides a run at its edge', () => {
  expect(settled('[+甲乙丙+]', 'reject', { from: 2, to: 3 })).toBe('[+甲丙+]')
  expect(settled('甲¶-/乙¶-/丙', 'accept', { from: 0, to: 3 })).toBe('甲乙¶-/丙')
})

it('takes whole figures, tables and rules, the items and lists around what goes, and leaves an empty paragraph for a body', () => {
  const { doc, paragraph, figure, horizontalRule, bulletList, listItem } = articleSchema.nodes
  const gone = changeMarkOf('-')
  const item = listItem.create(null, paragraph.create(null, articleSchema.text('项', [gone]), [gone]))
  const body = doc.create(null, [
    figure.create(null, articleSchema.text('图注'), [gone]),
    horizontalRule.create(null, null, [gone]),
    bulletList.create(null, [item]),
  ])
  const tr = new Transform(body)
  settleChanges(tr, () => 'accept')
  tr.doc.check()
  expect(tr.doc.children.map(({ type }) => type.name)).not.toContain('figure')
  expect(tr.doc.textContent).toBe('')
  const rejected = new Transform(body)
  settleChanges(rejected, () => 'reject')
  expect(rejected.doc.textContent).toBe('图注项')
})

it('takes pictures out of a group, and the group with the last of them', () => {
  const { doc, figure, figureGroup, paragraph } = articleSchema.nodes
  const put = changeMarkOf('+')
  const picture = (words: string, isNew: boolean) => figure.create(null, articleSchema.text(words), isNew ? [put] : [])
  const line = paragraph.create(null, articleSchema.text('文'))
  const left = (decision: Decision, ...blocks: ReturnType<typeof line.copy>[]) => {
    const tr = new Transform(doc.create(null, blocks))
    settleChanges(tr, () => decision)
    tr.doc.check()
    return String(tr.doc)
  }
  const fresh = figureGroup.create(null, [picture('甲', true), picture('乙', true)])
  const mixed = figureGroup.create(null, [picture('甲', false), picture('乙', true), picture('丙', false)])
  expect(left('reject', mixed)).toBe('doc(figureGroup(figure("甲"), figure("丙")))')
  expect(left('reject', fresh, line)).toBe('doc(paragraph("文"))')
  expect(left('reject', fresh)).toBe('doc(paragraph)')
  expect(left('accept', fresh, line)).toBe('doc(figureGroup(figure("甲"), figure("乙")), paragraph("文"))')
})
