import { Transform } from '@tiptap/pm/transform'
import { expect, it } from 'vitest'
import { changedRanges } from '../../../../src/article/changes/changedRanges.ts'
import { keepEnds } from '../../../../src/article/changes/keepEnds.ts'
import { changedBody, inShort } from '../../../helpers/changedBody.ts'

function kept(short: string, edit: (tr: Transform) => void): string {
  const before = changedBody(short)
  const tr = new Transform(before)
  edit(tr)
  keepEnds(tr, before, changedRanges(tr.steps, before))
  return inShort(tr.doc)
}

it('what is undecided about an end stays with that end', () => {
  expect(kept('甲乙¶+/丙', (tr) => tr.split(2))).toBe('甲/乙¶+/丙')
  expect(kept('甲¶+/乙¶-/丙', (tr) => tr.join(3))).toBe('甲乙¶-/丙')
  expect(kept('甲¶+/乙/丙', (tr) => tr.delete(1, 4))).toBe('乙/丙')
})
