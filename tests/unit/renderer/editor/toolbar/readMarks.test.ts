import { describe, expect, it } from 'vitest'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { readMarks } from '../../../../../renderer/editor/toolbar/readMarks.ts'
import { at, doc, p, selecting } from '../bodies.ts'

const { bold, link, superscript } = articleSchema.marks
const body = doc(
  p('粗', {}, [bold.create()]),
  p('细'),
  p('链', {}, [link.create({ href: '#a' }), superscript.create()]),
)

describe('readMarks', () => {
  it('reads the styles at the cursor', () => {
    expect(readMarks(at(body, 2))).toMatchObject({ bold: true, italic: false, link: false })
    expect(readMarks(selecting(body, '细'))).toMatchObject({ bold: false })
  })

  it('reads the styles anywhere in the selection', () => {
    expect(readMarks(selecting(body, '细', '链'))).toMatchObject({ bold: false, link: true, superscript: true })
  })

  it('reads what the next letter will have', () => {
    const state = selecting(body, '细')
    expect(readMarks(state.apply(state.tr.addStoredMark(bold.create())))).toMatchObject({ bold: true })
  })
})
