import { afterEach, describe, expect, it } from 'vitest'
import { EditorState, Plugin } from '@tiptap/pm/state'
import { EditorView } from '@tiptap/pm/view'
import { articleSchema } from '../../../src/article/document/articleSchema.ts'
import { indexProps } from '../../../renderer/editor/indexProps.ts'

let view: EditorView

function made(plugins: Plugin[], own: Record<string, unknown> = {}): void {
  view = new EditorView(null, { state: EditorState.create({ schema: articleSchema, plugins }), ...own })
  indexProps(view)
}

const key = (name: string, heard: string[], takes = false) =>
  new Plugin({
    props: {
      handleKeyDown: () => {
        heard.push(name)
        return takes
      },
    },
  })

const press = () => view.someProp('handleKeyDown', (take) => take(view, new KeyboardEvent('keydown')))

afterEach(() => view.destroy())

describe('what plugins say', () => {
  it('is asked for in their order, the view itself first, until one takes it', () => {
    const heard: string[] = []
    const handleKeyDown = () => heard.push('view') === 0
    made([key('a', heard), new Plugin({}), key('b', heard, true), key('c', heard)], { handleKeyDown })
    expect(press()).toBe(true)
    expect(heard).toEqual(['view', 'a', 'b'])
  })

  it('is nothing where nobody answers', () => {
    made([new Plugin({}), key('a', [])])
    expect(press()).toBeUndefined()
    expect(view.someProp('scrollMargin')).toBeUndefined()
  })

  it('is the first answer itself where nobody is to take it', () => {
    made([new Plugin({ props: { scrollMargin: 0 } }), new Plugin({ props: { scrollMargin: 7 } })])
    expect(view.someProp('scrollMargin')).toBe(7)
    view.setProps({ scrollMargin: 9 })
    expect(view.someProp('scrollMargin')).toBe(9)
  })

  it('is that of the plugins of now', () => {
    const heard: string[] = []
    made([key('a', heard)])
    press()
    view.updateState(view.state.reconfigure({ plugins: [key('b', heard)] }))
    press()
    expect(heard).toEqual(['a', 'b'])
  })

  it('is the same as ProseMirror hears for every question', () => {
    const heard: string[] = []
    const plugins = [key('a', heard), new Plugin({ props: { editable: () => false, attributes: { lang: 'zh' } } })]
    made(plugins)
    const names = ['handleKeyDown', 'editable', 'attributes', 'decorations', 'nodeViews'] as const
    for (const name of names) {
      const plain = EditorView.prototype.someProp.call(view, name)
      expect(view.someProp(name)).toBe(plain)
    }
    expect(view.editable).toBe(false)
  })
})
