import { describe, expect, it } from 'vitest'
import { bodyText, textBlocks } from '../../../../src/article/document/bodyText.ts'
import type { NodeJson } from '../../../../src/article/document/documentJson.ts'
import { emptyDocument } from '../../../../src/article/document/emptyDocument.ts'
import { paragraphJson } from '../../../../src/article/document/paragraphJson.ts'

const cell = (text: string): NodeJson => ({ type: 'tableCell', content: [paragraphJson(text)] })
const body: NodeJson = {
  type: 'doc',
  content: [
    {
      type: 'heading',
      content: [
        { type: 'text', text: '一、' },
        { type: 'text', text: '引言', marks: [{ type: 'bold' }] },
      ],
    },
    { type: 'paragraph', content: [{ type: 'text', text: '甲' }, { type: 'hardBreak' }, { type: 'text', text: '乙' }] },
    paragraphJson(''),
    { type: 'horizontalRule' },
    { type: 'figure', content: [{ type: 'text', text: '图注' }] },
    { type: 'bulletList', content: [{ type: 'listItem', content: [paragraphJson('项')] }] },
    { type: 'table', content: [{ type: 'tableRow', content: [cell('左'), cell('右')] }] },
  ],
}

describe('the text of a body', () => {
  it('is one block a line, empty ones left out, a hard break a space', () => {
    expect(bodyText(body)).toBe('一、引言\n甲 乙\n图注\n项\n左\n右')
    expect(bodyText(emptyDocument())).toBe('')
  })

  it('has each text block in order, empty ones included', () => {
    expect(textBlocks(body)).toEqual(['一、引言', '甲 乙', '', '图注', '项', '左', '右'])
  })
})
