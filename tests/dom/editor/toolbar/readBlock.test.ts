import { expect, test } from 'vitest'
import { setAlignment } from '../../../../renderer/editor/extensions/setAlignment.ts'
import { readBlock } from '../../../../renderer/editor/toolbar/readBlock.ts'
import { paragraphJson } from '../../../../src/article/document/paragraphJson.ts'
import { openEditor } from '../openEditor.ts'

test('reads how a paragraph, a heading, and a picture whose caption is written in are aligned', () => {
  const { editor } = openEditor({
    type: 'doc',
    content: [
      paragraphJson('党建'),
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: '题' }] },
      { type: 'figure', content: [{ type: 'text', text: '图注' }] },
      { type: 'tableCaption', content: [{ type: 'text', text: '表一' }] },
    ],
  })
  const aligned = (at: number, align: Parameters<typeof setAlignment>[0]) => {
    editor.commands.setTextSelection(at)
    setAlignment(align)(editor.state, (tr) => editor.view.dispatch(tr))
    const { style, align: read } = readBlock(editor.state)
    return `${style} ${read}`
  }
  expect((['end', 'justify', 'start', 'center'] as const).map((align) => aligned(2, align))).toEqual([
    'paragraph end',
    'paragraph justify',
    'paragraph start',
    'paragraph center',
  ])
  expect(aligned(6, 'end')).toBe('heading2 end')
  // A picture is never justified: it stands in the middle then.
  expect((['end', 'start', 'justify', 'center'] as const).map((align) => aligned(9, align))).toEqual([
    'figure end',
    'figure start',
    'figure center',
    'figure center',
  ])
  expect(aligned(13, 'end')).toBe('tableCaption start')
})
