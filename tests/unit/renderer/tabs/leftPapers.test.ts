import { EditorState } from '@tiptap/pm/state'
import { expect, it } from 'vitest'
import type { PaperHandle } from '../../../../renderer/editor/paperHandle.ts'
import { createLeftPapers, MOST_LEFT } from '../../../../renderer/tabs/leftPapers.ts'
import { fakePaper } from '../../../doubles/paper.ts'
import { doc, p } from '../editor/bodies.ts'

const state = EditorState.create({ doc: doc(p('甲')) })
const paperAt = (at: number): PaperHandle => ({ ...fakePaper('甲'), left: () => ({ state, at, top: null }) })

it('keeps how the last papers stood, and of those before them the place', () => {
  const left = createLeftPapers()
  for (let n = 0; n <= MOST_LEFT; n += 1) left.leave(`a${n}`, paperAt(n))
  expect(left.of('a0')).toEqual({ state: null, at: 0, top: null })
  expect(left.of('a1')).toEqual({ state, at: 1, top: null })
  left.leave('a1', paperAt(7))
  left.leave('b', paperAt(8))
  expect([left.of('a1')?.state, left.of('a2')?.state]).toEqual([state, null])
  left.forget('a1')
  expect(left.of('a1')).toBeUndefined()
})

it('knows nothing of a paper that cannot be read any more', () => {
  const left = createLeftPapers()
  left.place('a', 3)
  const broken: PaperHandle = {
    ...fakePaper('甲'),
    left() {
      throw new Error('broken')
    },
  }
  left.leave('a', broken)
  expect(left.of('a')).toBeUndefined()
})
