import { expect, it } from 'vitest'
import type { NodeJson } from '../../../../src/article/document/documentJson.ts'
import { pullQuoteParts } from '../../../../src/article/document/pullQuoteParts.ts'

const p = (align: string): NodeJson => ({ type: 'paragraph', attrs: { align, indent: 0 } })

it('takes the last paragraph at the right for the source, unless it is the only one', () => {
  expect(pullQuoteParts([p('start'), p('end')])).toEqual({ quote: [p('start')], source: p('end') })
  expect(pullQuoteParts([p('end')])).toEqual({ quote: [p('end')], source: null })
  expect(pullQuoteParts([p('end'), p('center')])).toEqual({ quote: [p('end'), p('center')], source: null })
  expect(pullQuoteParts([])).toEqual({ quote: [], source: null })
})
