import { describe, expect, it } from 'vitest'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { parsePlainText } from '../../../../../renderer/editor/paste/parsePlainText.ts'
import { at, doc, fig, p } from '../bodies.ts'

/** The body after pasting a text at a place. */
function pasted(text: string, body = doc(p()), pos = 1) {
  const state = at(body, pos)
  return state.apply(state.tr.replaceSelection(parsePlainText(text, state.selection.$from))).doc
}

describe('parsePlainText', () => {
  it('makes a paragraph of each line, without empty lines and typed indents', () => {
    expect(pasted('　　甲段。\r\n\r\n  乙段。\n').toJSON()).toEqual(doc(p('甲段。'), p('乙段。')).toJSON())
  })

  it('puts one line between the words around it, spaces and all', () => {
    expect(pasted(' new ', doc(p('甲乙')), 2).textContent).toBe('甲 new 乙')
  })

  it('joins lines in a caption', () => {
    expect(pasted('一行\n两行', doc(fig({}, '注')), 2).toJSON()).toEqual(doc(fig({}, '注一行 两行')).toJSON())
  })

  it('goes on in the style at the cursor', () => {
    const bold = articleSchema.marks.bold.create()
    expect(pasted('乙', doc(p('甲', {}, [bold])), 2).toJSON()).toEqual(doc(p('甲乙', {}, [bold])).toJSON())
  })

  it('drops control characters, and nothing else', () => {
    expect(pasted('甲\u0000乙\u000b\ufeff丙\u200b').textContent).toBe('甲乙丙\u200b')
  })

  it('pastes nothing for blank lines', () => {
    expect(pasted('\n\n').toJSON()).toEqual(doc(p()).toJSON())
  })
})
