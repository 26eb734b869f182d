import { Fragment } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import { openSlice } from '../../../../../renderer/editor/paste/openSlice.ts'
import { fig, h, list, p, table } from '../bodies.ts'

const depths = (...nodes: readonly Parameters<typeof Fragment.from>[0][]) => {
  const { openStart, openEnd } = openSlice(Fragment.from(nodes as never))
  return [openStart, openEnd]
}

describe('openSlice', () => {
  it('opens paragraphs, headings and lists as far as they go, figures and tables never', () => {
    expect(depths(p('甲'), h(2, '乙'))).toEqual([1, 1])
    expect(depths(list([p('甲')]), p('乙'))).toEqual([3, 1])
    expect(depths(fig({ asset: 'a.png' }, '注'), table(['1']))).toEqual([0, 0])
    expect(depths()).toEqual([0, 0])
  })
})
