import { expect, it } from 'vitest'
import { onMenuAsked } from '../../../../renderer/editor/menu/menuAsked.ts'
import { holds } from '../../../../renderer/editor/menu/selectPoint.ts'
import { at, doc, p } from '../../../unit/renderer/editor/bodies.ts'
import { openPointed } from './pointedBody.ts'

function open() {
  const paper = openPointed()
  const { view } = paper.editor
  // A document without layout: the place of the cursor is told.
  view.coordsAtPos = () => ({ left: 30, right: 30, top: 40, bottom: 60 })
  const asked: unknown[] = []
  const stop = onMenuAsked(paper.editor, (point) => void asked.push(point))
  const press = (key: string, more: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })
    view.dom.dispatchEvent(event)
    return event.defaultPrevented
  }
  return { ...paper, view, asked, stop, press }
}

it('comes by the menu key and Shift+F10 below the cursor, where there is more than words', () => {
  const { point, press, asked, stop } = open()
  point('链接字')
  expect(press('ContextMenu')).toBe(true)
  expect(press('F10', { shiftKey: true })).toBe(true)
  expect(asked).toEqual([
    { x: 30, y: 60 },
    { x: 30, y: 60 },
  ])
  expect(press('F10')).toBe(false)
  expect(press('ContextMenu', { isComposing: true })).toBe(false)
  point('平常的字')
  expect(press('ContextMenu')).toBe(false)
  point('链接字')
  stop()
  expect(press('ContextMenu')).toBe(false)
  expect(asked).toHaveLength(2)
})

it('leaves a foreign word to the system while its spelling is looked at', () => {
  const { editor, view, point, press, asked } = open()
  point('链接字')
  editor.commands.insertContent('teh')
  view.dom.setAttribute('spellcheck', 'true')
  expect(press('ContextMenu')).toBe(false)
  view.dom.setAttribute('spellcheck', 'false')
  expect(press('ContextMenu')).toBe(true)
  expect(asked).toHaveLength(1)
})

it('tells what is within the selection', () => {
  const body = doc(p('一二三四'))
  expect([1, 2, 4, 5].map((pos) => holds(at(body, 2, 4), pos))).toEqual([false, true, true, false])
  expect(holds(at(body, 2), 2)).toBe(false)
})
