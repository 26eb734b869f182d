import { expect, it } from 'vitest'
import { isHoldable, remarkOf } from '../../../../../src/intake/word/read/remarkOf.ts'
import { w } from '../../../../../src/intake/word/openDocument/w.ts'

const said = (date: string, ...lines: readonly string[]) =>
  w(
    'w:comment',
    { 'w:author': ' 王编辑 ', 'w:date': date },
    lines.map((line) => w('w:p', {}, [w('w:r', {}, [w('w:t', {}, [line])])])),
  )

it.each([
  ['2016-05-19T14:08:00Z', '2016-05-19T06:08:00Z'],
  ['2016-01-01T03:00:00', '2015-12-31T19:00:00Z'],
  ['0000-00-00T00:00:00', ''],
  ['昨天', ''],
  ['', ''],
])('reads the time %s as that of Asia/Shanghai', (date, at) => {
  expect(remarkOf(said(date, '甲')).at).toBe(at)
})

it('says its paragraphs as lines; empty ones are none, and what says nothing cannot be held', () => {
  expect(remarkOf(said('', '甲', ' ', '乙'))).toEqual({ by: '王编辑', at: '', text: '甲\n乙' })
  expect(isHoldable(remarkOf(said('', '甲')))).toBe(true)
  expect(isHoldable(remarkOf(said('', ' ')))).toBe(false)
  expect(isHoldable({ by: '名'.repeat(51), at: '', text: '甲' })).toBe(false)
})
