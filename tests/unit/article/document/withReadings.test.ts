import { expect, it } from 'vitest'
import type { DocumentJson, NodeJson } from '../../../../src/article/document/documentJson.ts'
import { paragraphJson } from '../../../../src/article/document/paragraphJson.ts'
import { readableText, withReadings } from '../../../../src/article/document/withReadings.ts'

const CHANGE = { id: 'abcdef', by: '甲', at: '2026-01-01T00:00:00.000Z' }
const over = (text: string, reading: string, ...more: string[]): NodeJson => ({
  type: 'text',
  text,
  marks: [{ type: 'ruby', attrs: { text: reading } }, ...more.map((type) => ({ type, attrs: CHANGE }))],
})
const line = (...content: NodeJson[]): NodeJson => ({ ...paragraphJson(''), content })
const doc = (...content: NodeJson[]): DocumentJson => ({ type: 'doc', content })

it('puts a reading behind its words, once where they are divided by other marks', () => {
  expect(readableText(doc(line(over('汉', 'hànzì'), over('字', 'hànzì', 'bold'), { type: 'text', text: '史' })))).toBe(
    '汉字（hànzì）史',
  )
})

it('keeps readings apart that stand side by side or in two blocks', () => {
  const item: NodeJson = { type: 'listItem', content: [line(over('乙', 'yǐ'))] }
  const body = doc(line(over('郇', 'xún'), over('邑', 'yì')), { type: 'bulletList', content: [item] })
  expect(readableText(body)).toBe('郇（xún）邑（yì）\n乙（yǐ）')
})

it('says nothing of words that 修订 has taken out', () => {
  expect(readableText(doc(line(over('甲', 'jiǎ', 'deletion'), { type: 'text', text: '乙' })))).toBe('乙')
})

it('is the same object where there is nothing to read', () => {
  const plain = line({ type: 'text', text: '甲' })
  const body = doc(plain, line(over('乙', 'yǐ')))
  expect(withReadings(doc(plain)).content?.[0]).toBe(plain)
  expect(withReadings(body).content?.[0]).toBe(plain)
  expect(withReadings(plain)).toBe(plain)
})
