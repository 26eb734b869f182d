import { expect, it } from 'vitest'
import { placeWords } from '../../../../renderer/changes/placeWords.ts'
import { FRAMES, type Frame } from '../../../../src/article/document/marks/place.ts'
import { translate } from '../../../../src/base/messages/translate.ts'

const item = { type: 'listItem', attrs: {} } as const
const bullets = [{ type: 'bulletList', attrs: {} }, item] as const
const numbers = (start: number) => [{ type: 'orderedList', attrs: { start } }, item] as const
const said = (language: 'zh' | 'en', before: readonly Frame[], after: readonly Frame[]) =>
  placeWords({ kind: 'place', before, after }, (key, values) => translate(language, key, values))

it('says what a block stood within and stands within now, in both languages', () => {
  expect(said('zh', [], bullets)).toBe('正文 → 项目列表')
  expect(said('en', bullets, [])).toBe('Bulleted List → Text')
  expect(said('zh', bullets, numbers(1))).toBe('项目列表 → 编号列表')
  expect(said('zh', bullets, [...bullets, ...bullets])).toBe('项目列表 → 项目列表 › 项目列表')
  expect(said('zh', numbers(1), [{ type: 'callout', attrs: {} }, ...numbers(1)])).toBe('编号列表 → 提示框 › 编号列表')
})

it('has a name for everything that blocks stand within', () => {
  for (const type of Object.keys(FRAMES) as Frame['type'][])
    if (type !== 'listItem') expect(said('zh', [], [{ type, attrs: {} }])).toMatch(/^正文 → \p{sc=Han}+$/u)
})

it('says from where a list is numbered, and that one was joined or divided', () => {
  expect(said('zh', numbers(1), numbers(5))).toBe('编号列表编号：1 → 5')
  expect(said('zh', bullets, bullets)).toBe('项目列表的分合')
  expect(said('en', bullets, bullets)).toBe('Bulleted List joined or divided')
})
