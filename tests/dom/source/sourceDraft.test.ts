import { expect, it } from 'vitest'
import { keptDraft, readDraft } from '../../../renderer/source/sourceDraft.ts'

it('reads the draft it kept', () => {
  const draft = { text: '<p>改“过”</p>\n', over: '<p>原文</p>' }
  expect(readDraft(keptDraft(draft))).toEqual(draft)
})

it.each(['', 'null', '{}', '["only one"]', '[1,2]', '["a'])('finds no draft in %j', (kept) => {
  expect(readDraft(kept)).toBeNull()
})
