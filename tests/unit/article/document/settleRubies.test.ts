import { expect, it } from 'vitest'
import type { NodeJson } from '../../../../src/article/document/documentJson.ts'
import { settleRubies } from '../../../../src/article/document/settleRubies.ts'

const under = (text: string, note: string, at: number, more: readonly string[] = [], href?: string): NodeJson => ({
  type: 'text',
  text,
  marks: [
    ...(href === undefined ? [] : [{ type: 'link', attrs: { href } }]),
    { type: 'ruby', attrs: { text: note, at } },
    ...more.map((type) => ({ type })),
  ],
})
const notes = (nodes: readonly NodeJson[]) =>
  settleRubies(nodes).map(
    ({ text, marks = [] }) => `${text}:${JSON.stringify(marks.find(({ type }) => type === 'ruby')?.attrs ?? null)}`,
  )

it('lets neighbours that say the same share a note, and no others', () => {
  expect(notes([under('天', 'tiān', 1), under('天', 'tiān', 2), under('气', 'qì', 3)])).toEqual([
    '天:{"text":"tiān tiān"}',
    '天:{"text":"tiān tiān"}',
    '气:{"text":"qì"}',
  ])
  expect(notes([under('天', 'tiān', 1), { type: 'text', text: '、' }, under('天', 'tiān', 2)])).toEqual([
    '天:{"text":"tiān"}',
    '、:null',
    '天:{"text":"tiān"}',
  ])
})

it('keeps one note over words of several styles one, and links apart', () => {
  expect(notes([under('北', 'běi jīng', 1), under('京', 'běi jīng', 1, ['bold'])])).toEqual([
    '北:{"text":"běi jīng"}',
    '京:{"text":"běi jīng"}',
  ])
  expect(notes([under('天', 'tiān', 1, [], '#a'), under('天', 'tiān', 2)])).toEqual([
    '天:{"text":"tiān"}',
    '天:{"text":"tiān"}',
  ])
})

it('gives a line without notes back as it is', () => {
  const nodes: readonly NodeJson[] = [{ type: 'text', text: '字' }]
  expect(settleRubies(nodes)).toBe(nodes)
})
