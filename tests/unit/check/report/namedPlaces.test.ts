import { expect, it } from 'vitest'
import type { DocumentJson, NodeJson } from '../../../../src/article/document/documentJson.ts'
import { emptyMetadata } from '../../../../src/article/metadata.ts'
import { namedPlaces } from '../../../../src/check/report/namedPlaces.ts'

const block = (type: string, words: string): NodeJson =>
  words === '' ? { type } : { type, content: [{ type: 'text', text: words }] }
const within = (type: string, ...content: NodeJson[]): NodeJson => ({ type, content })
const cell = (words: string) => within('tableCell', block('paragraph', words))

const document: DocumentJson = {
  type: 'doc',
  content: [
    block('paragraph', '甲'),
    block('paragraph', ''),
    block('heading', '乙'),
    within('bulletList', within('listItem', block('paragraph', '丙'))),
    block('figure', ''),
    within('table', within('tableRow', cell('丁'), cell('戊')), within('tableRow', cell('己'), cell('庚'))),
    block('paragraph', '辛'),
  ],
}
const metadata = { ...emptyMetadata(), title: '题', keywords: ['一', '二'] }

it('counts as a reader does: blank paragraphs not at all, tables by row and cell', () => {
  const named = namedPlaces({ metadata, document }, 'zh')
  const at = (...path: number[]) => Object.values(named({ kind: 'block', path })).join('=')
  expect([at(0), at(2), at(3, 0, 0), at(4), at(6)]).toEqual([
    '第 1 段=甲',
    '第 1 个小标题=乙',
    '第 2 段=丙',
    '第 1 张图=',
    '第 3 段=辛',
  ])
  expect(at(5, 0, 1, 0)).toBe('表 1 第 1 行第 2 格=戊')
  expect(at(5, 1, 0, 0)).toBe('表 1 第 2 行第 1 格=己')
})

it('names fields by their labels, and takes what is not there for the whole', () => {
  const named = namedPlaces({ metadata, document }, 'en')
  expect(named({ kind: 'field', field: 'title', item: null })).toEqual({ name: 'Title', text: '题' })
  expect(named({ kind: 'field', field: 'keywords', item: 1 })).toEqual({ name: 'Keywords (2)', text: '二' })
  expect(named({ kind: 'field', field: 'keywords', item: 7 }).text).toBe('')
  expect(named({ kind: 'field', field: 'keywords', item: null })).toEqual({ name: 'Keywords', text: '' })
  expect(named({ kind: 'block', path: [99] })).toEqual({ name: 'Whole article', text: '' })
})
