import { describe, expect, it } from 'vitest'
import { articleSchema } from '../../../../src/article/document/articleSchema.ts'
import { headingLines, levelOfLine } from '../../../../src/intake/tidy/headingLines.ts'
import { doc, h, list, p } from '../../renderer/editor/bodies.ts'

const bold = [articleSchema.marks.bold.create()]

describe('headingLines', () => {
  it('finds short bold lines of the body, and no other', () => {
    const body = doc(
      p('组织建设', {}, bold),
      p('不粗'),
      p('整句加粗。', {}, bold),
      h(2, '已是'),
      list([p('项', {}, bold)]),
    )
    expect(headingLines(body, { from: 0, to: body.content.size }).map(({ node }) => node.textContent)).toEqual([
      '组织建设',
    ])
  })

  it('reads the level off the number', () => {
    expect(['一、总则', '（二）目的', '3．依据', '组织建设'].map(levelOfLine)).toEqual([2, 3, 4, 2])
  })
})
