import { expect, it } from 'vitest'
import { createAsked } from '../../../../renderer/editor/toolbar/createAsked.ts'
import { openEditor } from '../openEditor.ts'

const EMPTY = { type: 'doc', content: [{ type: 'paragraph' }] } as const

it('is heard in its own editor alone, until it is heard no more, and only where it may be', () => {
  let mayBe = true
  const asked = createAsked(() => mayBe)
  const [one, other] = [openEditor(EMPTY).editor, openEditor(EMPTY).editor]
  let heard = 0
  expect(asked.ask(one)).toBe(false)
  const stop = asked.on(one, () => (heard += 1))
  expect([asked.ask(one), asked.ask(other)]).toEqual([true, false])
  mayBe = false
  expect(asked.ask(one)).toBe(false)
  mayBe = true
  stop()
  expect(asked.ask(one)).toBe(false)
  expect(heard).toBe(1)
})
