import { NodeSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import type { DocumentJson } from '../../../../src/article/document/documentJson.ts'
import { doc, fig, p } from '../../../unit/renderer/editor/bodies.ts'
import { openEditor } from '../openEditor.ts'

const open = (attrs: Record<string, unknown>, caption = '') => {
  const opened = openEditor(doc(p('甲'), fig(attrs, caption)).toJSON() as DocumentJson)
  const figure = opened.editor.view.dom.querySelector('figure')!
  return { ...opened, figure, picture: figure.querySelector<HTMLElement>('.figure-picture')! }
}

describe('figureView', () => {
  it('shows caption, credit and place; all but the caption is no text', () => {
    const { figure, picture } = open({ credit: '吴益美', align: 'left', width: 50 }, '图注')
    expect(figure.querySelector('figcaption')!.textContent).toBe('图注')
    expect(figure.querySelector('.figure-credit')!.textContent).toBe('摄影：吴益美')
    expect([figure.dataset.align, picture.style.width, picture.contentEditable]).toEqual(['left', '50%', 'false'])
  })

  it('selects the figure when its picture is clicked', () => {
    const { editor, picture } = open({})
    picture.dispatchEvent(new MouseEvent('click', { bubbles: true, button: 0 }))
    expect(editor.state.selection).toBeInstanceOf(NodeSelection)
    expect(editor.state.selection.from).toBe(3)
  })

  it('keeps its elements when an attribute changes, so that a caption being written is not disturbed', () => {
    const { editor, figure } = open({}, '图注')
    const caption = figure.querySelector('figcaption')
    editor.view.dispatch(editor.state.tr.setNodeAttribute(3, 'credit', '丙'))
    expect(editor.view.dom.querySelector('figcaption')).toBe(caption)
    expect(figure.querySelector('.figure-credit')!.textContent).toBe('摄影：丙')
  })

  it('looks again when the window knows more of its pictures', () => {
    const { host, props, picture, pictures } = open({ asset: 'a.png' })
    expect(picture.textContent).toContain('a.png')
    pictures.add('a.png')
    host.renew({ ...props, pictureMissing: (name) => !pictures.has(name) })
    expect(picture.querySelector('img')!.getAttribute('src')).toBe('assets/a/a.png')
  })

  it('is forgotten when it is deleted', () => {
    const { editor, host } = open({})
    expect(host.figures.size).toBe(1)
    editor.view.dispatch(editor.state.tr.delete(3, 5))
    expect(host.figures.size).toBe(0)
  })
})
