import { expect, it } from 'vitest'
import { openEditor } from '../openEditor.ts'
import { paragraphJson } from '../../../../src/article/document/paragraphJson.ts'

const TYPES = ['keydown', 'keyup', 'input', 'compositionstart', 'compositionupdate', 'compositionend']

it('keeps what is written in the paper’s own text from the window, but for the keys that commands have', () => {
  const { editor } = openEditor({ type: 'doc', content: [paragraphJson('清样')] })
  const { dom } = editor.view
  const heard: string[] = []
  for (const type of TYPES) {
    dom.addEventListener(type, () => heard.push(`paper ${type}`))
    dom.parentElement!.addEventListener(type, ({ target }) => heard.push(`${(target as Element).tagName} ${type}`))
  }
  for (const type of TYPES) dom.dispatchEvent(new Event(type, { bubbles: true }))
  expect(heard).toEqual([...TYPES.map((type) => `paper ${type}`).toSpliced(1, 0, 'DIV keydown')])
  heard.length = 0
  // A caption is a field of its own.
  const field = dom.appendChild(document.createElement('input'))
  field.dispatchEvent(new Event('input', { bubbles: true }))
  expect(heard).toEqual(['paper input', 'INPUT input'])
  field.remove()
})
