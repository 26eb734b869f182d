import { expect, it } from 'vitest'
import { paragraphJson } from '../../../../../src/article/document/paragraphJson.ts'
import type { Block } from '../../../../../src/intake/webpage/convert/block.ts'
import type { PageElement } from '../../../../../src/intake/webpage/tree/pageElement.ts'
import { lostNotes } from '../../../../../src/intake/webpage/convert/lostNotes.ts'

const EMPTY = { text: '', marked: '', chars: 0, linkChars: 0, order: 0, element: { tag: 'p' } as PageElement }

const noted = (text: string) => ({ type: 'paragraph', content: [{ type: 'footnote', attrs: { text } }] })

it('gives a paragraph of each note whose line is not in the body any more', () => {
  const blocks = [noted('一'), noted('二')].map((node): Block => ({ ...EMPTY, node }))
  expect(lostNotes(blocks, { type: 'doc', content: [noted('二')] })).toEqual([paragraphJson('一')])
  expect(lostNotes(blocks, { type: 'doc', content: [noted('二'), noted('一')] })).toEqual([])
})
