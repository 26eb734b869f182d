import { expect, it } from 'vitest'
import {
  isUnsentPlace,
  readUnsent,
  unsentOwner,
  writeUnsent,
  type UnsentPlace,
} from '../../../src/saving/unsentWords.ts'

it('reads what it wrote', () => {
  const words = new Map<UnsentPlace, string>([
    ['opinion', '第二段“数字”有误\n'],
    ['reply abcdef', '已改'],
  ])
  const owner = { library: '/稿库', article: '20160519-基层党建-abcd' }
  const text = writeUnsent(words, owner)
  expect(readUnsent(text)).toEqual(words)
  expect(unsentOwner(text)).toEqual(owner)
})

it.each(['', '{', '[]', '{"opinion":"a"}', '{"library":"/稿库","article":1}'])('knows no owner of %j', (text) => {
  expect(unsentOwner(text)).toBeNull()
})

it.each(['', '{', '[]', 'null', '{"opinion":1}'])('says that %j is damaged', (text) => {
  expect(readUnsent(text)).toBeNull()
})

it('leaves out places it does not know', () => {
  expect(readUnsent('{"opinion":"a","__proto__":"b","elsewhere":"c"}')).toEqual(new Map([['opinion', 'a']]))
})

it.each([
  ['opinion', true],
  ['source', true],
  ['footnote', true],
  ['endnote', true],
  ['formula', true],
  ['link', true],
  ['ruby', true],
  ['ignore', true],
  ['profile', true],
  ['template', true],
  ['steps', true],
  ['author', true],
  ['cell', true],
  ['import', true],
  ['field', true],
  ['reason', true],
  ['merge', true],
  ['steps x', false],
  ['links', false],
  ['remark', true],
  ['reply a1b2c3', true],
  ['reply ', false],
  ['reply ../x', false],
  ['__proto__', false],
])('%s is a place: %s', (place, isPlace) => {
  expect(isUnsentPlace(place)).toBe(isPlace)
})
