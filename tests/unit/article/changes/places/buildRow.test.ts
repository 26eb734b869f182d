import { expect, it } from 'vitest'
import { buildRow } from '../../../../../src/article/changes/places/buildRow.ts'
import { rowOf } from '../../../../../src/article/changes/places/placedBlocks.ts'
import { formattingMark } from '../../../../helpers/formattedBody.ts'
import { framedBody, framedLine, framedList, IN_LIST } from '../../../../helpers/framedBody.ts'

const staying = (body: ReturnType<typeof framedBody>) =>
  rowOf(body, 0).map((block) => ({ block, node: block.node, back: null, isGone: false }))

it('builds the same tree of blocks that stay, of the very nodes there are', () => {
  const body = framedBody('前', framedList([framedLine('甲'), framedList('乙', '丙')], '丁'), framedList('戊'))
  const built = buildRow(body, staying(body))!
  expect(built.eq(body.content)).toBe(true)
  expect(built.content.every((node, index) => node === body.child(index))).toBe(true)
})

it('is nothing where a block could not stand there', () => {
  const body = framedBody('甲', framedList('乙'))
  const [first, second] = staying(body)
  const mark = formattingMark([])
  const place = { within: IN_LIST, above: 0, below: 0 }
  const heading = { type: 'heading', attrs: { level: 2, align: 'start' }, place, mark } as const
  expect(buildRow(body, [{ ...first!, back: heading }, second!])).toBeNull()
  const fits = { type: 'paragraph', attrs: { align: 'start', indent: 2 }, place, mark } as const
  expect(buildRow(body, [{ ...first!, back: fits }, second!])?.childCount).toBe(2)
})
