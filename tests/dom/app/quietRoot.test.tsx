import { act } from 'react'
import { createPortal } from 'react-dom'
import { afterEach, expect, it } from 'vitest'
import { quietRoot } from '../../../renderer/app/quietRoot.ts'
import { sourceFiles } from '../../helpers/sourceFiles.ts'

type Listening = boolean | AddEventListenerOptions

/** What an element is asked to listen for, on the way down and up. */
function asked(element: HTMLElement): string[] {
  const all: string[] = []
  const listen = element.addEventListener.bind(element)
  element.addEventListener = (type: string, listener: EventListenerOrEventListenerObject, how?: Listening) => {
    all.push(`${type} ${how === true || (typeof how === 'object' && how.capture === true) ? 'down' : 'up'}`)
    listen(type, listener, how)
  }
  return all
}

/** A page of its own: React asks each document, and each body, once. */
let page = document.implementation.createHTMLDocument()

function place(): HTMLElement {
  return page.body.appendChild(page.createElement('div'))
}

function type(field: HTMLInputElement): void {
  for (const type of ['keydown', 'keypress', 'keyup', 'compositionend', 'paste'])
    field.dispatchEvent(new Event(type, { bubbles: true }))
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(field, '清')
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

const heard: string[] = []
const fields = () => (
  <input
    onKeyDownCapture={() => heard.push('first')}
    onKeyDown={() => heard.push('down')}
    onKeyUp={() => heard.push('up')}
    onChange={() => heard.push('change')}
    onCompositionEnd={() => heard.push('composed')}
    onPaste={() => heard.push('paste')}
  />
)

afterEach(() => {
  heard.length = 0
  page = document.implementation.createHTMLDocument()
})

it('does not follow the cursor of the page, and leaves the document as it was', () => {
  const followed: string[] = []
  const listen = page.addEventListener.bind(page)
  page.addEventListener = (type: string, ...rest: [EventListenerOrEventListenerObject, Listening?]) => {
    followed.push(type)
    listen(type, ...rest)
  }
  const own = page.addEventListener
  const root = quietRoot(place())
  expect(followed).not.toContain('selectionchange')
  expect(page.addEventListener).toBe(own)
  page.addEventListener('selectionchange', () => heard.push('selection'))
  page.dispatchEvent(new Event('selectionchange'))
  expect([followed, heard]).toEqual([expect.arrayContaining(['selectionchange']), ['selection']])
  act(() => root.unmount())
  Reflect.deleteProperty(page, 'addEventListener')
})

it.each([
  ['in the window', fields],
  ['beside it, in the body', () => createPortal(fields(), page.body)],
])('hears what components ask for, and does not listen for what none asks for: %s', (_, show) => {
  const element = place()
  const [own, body] = [asked(element), asked(page.body)]
  const root = quietRoot(element)
  act(() => root.render(show()))
  type(page.querySelector('input')!)
  expect(heard).toEqual(['first', 'down', 'up', 'composed', 'paste', 'change'])
  for (const all of [own, ...(show === fields ? [] : [body])]) {
    expect(all).toEqual(expect.arrayContaining(['keydown down', 'keydown up', 'keyup up', 'input up', 'click down']))
    for (const unasked of ['keypress up', 'textInput up', 'keyup down', 'input down', 'compositionupdate down'])
      expect(all).not.toContain(unasked)
  }
  act(() => root.unmount())
})

it('does not hear of keys in a paper that can be written in, but of those in one that is only read', () => {
  const element = place()
  const root = quietRoot(element)
  const paper = (editable: boolean) => (
    <div onKeyDown={() => heard.push(String(editable))}>
      <div className="ProseMirror" contentEditable={editable} suppressContentEditableWarning>
        <input className={`in-${String(editable)}`} />
      </div>
    </div>
  )
  act(() =>
    root.render(
      <>
        {paper(true)}
        {paper(false)}
      </>,
    ),
  )
  for (const each of element.querySelectorAll('.ProseMirror, .in-true'))
    each.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true }))
  // The field stands in the first one: keys there are its own.
  expect(heard).toEqual(['true', 'false'])
  act(() => root.unmount())
})

it('takes away what others put at the body', () => {
  quietRoot(place())
  const hear = (): void => void heard.push('body')
  page.body.addEventListener('keydown', hear)
  page.body.dispatchEvent(new KeyboardEvent('keydown'))
  page.body.removeEventListener('keydown', hear)
  page.body.dispatchEvent(new KeyboardEvent('keydown'))
  expect(heard).toEqual(['body'])
})

it('drops nothing that a component asks for', () => {
  const unheard = [
    /\bon(KeyPress|BeforeInput|TextInput)(Capture)?=/,
    /\bon(KeyUp|Input|Change|Composition\w+)Capture=/,
    /<(input|textarea|Input|TextArea)\b[^>]*\bonSelect=/,
  ]
  const asking = sourceFiles('renderer').filter(({ text }) => unheard.some((each) => each.test(text)))
  expect(asking.map(({ path }) => path)).toEqual([])
})
