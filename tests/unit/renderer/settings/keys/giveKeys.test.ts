import { expect, it } from 'vitest'
import { giveKeys } from '../../../../../renderer/settings/keys/giveKeys.ts'

it('keeps what differs from a command’s own keys, and takes keys from who had them', () => {
  expect(giveKeys({}, 'format.clear', 'F6')).toEqual({ 'format.clear': 'F6' })
  expect(giveKeys({ 'format.clear': 'F6' }, 'format.clear', 'Mod+\\')).toEqual({})
  expect(giveKeys({}, 'format.clear', '')).toEqual({ 'format.clear': '' })
  expect(giveKeys({ 'view.theme': 'F7' }, 'view.theme', '')).toEqual({})
  expect(giveKeys({}, 'format.clear', 'Mod+S', 'article.save')).toEqual({ 'article.save': '', 'format.clear': 'Mod+S' })
})
