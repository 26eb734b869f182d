import { expect, it } from 'vitest'
import { OWN_LABEL, OWN_LABELS, ownKey } from '../../../../src/intake/ownLines/ownLabels.ts'

it('knows each label by its field, with spaces within it too, and takes the longest', () => {
  for (const [key, words] of Object.entries(OWN_LABELS)) for (const word of words) expect(ownKey(word)).toBe(key)
  expect(ownKey('摘　要')).toBe('abstract')
  expect(new RegExp(OWN_LABEL).exec('作者单位')?.[0]).toBe('作者单位')
  expect(() => ownKey('标签')).toThrow('标签')
})
