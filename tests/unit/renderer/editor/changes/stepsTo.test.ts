import { Transform } from '@tiptap/pm/transform'
import { expect, test } from 'vitest'
import { stepsTo } from '../../../../../renderer/editor/changes/stepsTo.ts'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { doc, p, table } from '../bodies.ts'

const before = doc(p('前'), table(['甲', '乙']), p('后'))

function led(from: typeof before, steps: ReturnType<typeof stepsTo>) {
  const tr = new Transform(from)
  for (const step of steps) tr.step(step)
  return tr.doc
}

test('the steps that were heard of are those, where they lead there', () => {
  const tr = new Transform(before).insert(2, articleSchema.text('新'))
  expect(stepsTo(tr.doc, before, tr.steps)).toBe(tr.steps)
})

test('where something was added, or one no longer fits, others lead there', () => {
  const heard = new Transform(before).insert(2, articleSchema.text('新'))
  const more = new Transform(heard.doc).insert(heard.doc.content.size, p('补'))
  const found = stepsTo(more.doc, before, heard.steps)
  expect(found).not.toBe(heard.steps)
  expect(led(before, found).eq(more.doc)).toBe(true)
  const short = doc(p('前'))
  expect(led(short, stepsTo(more.doc, short, new Transform(before).delete(8, 9).steps)).eq(more.doc)).toBe(true)
})

test('nothing leads from a body to itself', () => {
  expect(stepsTo(before, before, [])).toEqual([])
})
