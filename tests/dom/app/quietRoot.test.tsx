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

const TYPES = ['keydown', 'keyup', 'input', 'compositionstart', 'compositionupdate', 'compositionend']

/** A paper, with a field in it, in what would hear of keys there. */
function papers() {
  const element = place()
  const root = quietRoot(element)
  const hear = ({ type }: { type: string }) => void heard.push(type)
  act(() =>
    root.render(
      <div
        onKeyDown={hear}
        onKeyUp={hear}
        onInput={hear}
        onCompositionStart={hear}
        onCompositionUpdate={hear}
        onCompositionEnd={hear}
      >
        <div className="ProseMirror" tabIndex={0} contentEditable suppressContentEditableWarning>
          <input />
        </div>
      </div>,
    ),
  )
  const paper = element.querySelector<HTMLElement>('.ProseMirror')!
  const write = (target: HTMLElement): string[] => {
    for (const type of TYPES) target.dispatchEvent(new Event(type, { bubbles: true }))
    return heard.splice(0)
  }
  return { element, root, paper, field: paper.querySelector('input')!, write }
}

const enter = (target: HTMLElement) => target.dispatchEvent(new Event('focusin', { bubbles: true }))
const leave = (target: HTMLElement) => target.dispatchEvent(new Event('focusout', { bubbles: true }))

it('does not listen to keys while a paper that can be written in has them', () => {
  const { root, paper, field, write } = papers()
  enter(paper)
  expect(write(paper)).toEqual([])
  leave(paper)
  // The field stands in the paper: keys there are its own.
  enter(field)
  expect(write(field)).toEqual(TYPES)
  leave(field)
  enter(paper)
  expect(write(paper)).toEqual([])
  leave(paper)
  expect(write(paper)).toEqual(TYPES)
  act(() => root.unmount())
})

it('listens to keys in a paper that is only read, and from the moment that one is locked', async () => {
  const { root, paper, write } = papers()
  const turn = (editable: boolean) => {
    paper.setAttribute('contenteditable', String(editable))
    return new Promise((done) => setTimeout(done, 0))
  }
  await turn(false)
  enter(paper)
  expect(write(paper)).toEqual(TYPES)
  leave(paper)
  await turn(true)
  enter(paper)
  expect(write(paper)).toEqual([])
  await turn(false)
  expect(write(paper)).toEqual(TYPES)
  await turn(true)
  expect(write(paper)).toEqual([])
  leave(paper)
  await turn(false)
  await turn(true)
  expect(write(paper)).toEqual(TYPES)
  act(() => root.unmount())
})

it('keeps what is asked for meanwhile, and forgets what is not asked for any longer', () => {
  const { element, root, paper } = papers()
  const hear = (name: string) => () => void heard.push(name)
  const [late, early, once] = [hear('late'), hear('early'), hear('once')]
  const key = () => paper.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true }))
  element.addEventListener('keydown', early)
  enter(paper)
  element.addEventListener('keydown', late)
  element.addEventListener('keydown', late)
  element.addEventListener('keydown', once, { once: true })
  element.removeEventListener('keydown', early)
  key()
  expect(heard.splice(0)).toEqual(['once'])
  leave(paper)
  key()
  expect(heard.splice(0).filter((name) => name !== 'keydown')).toEqual(['late'])
  element.removeEventListener('keydown', late)
  key()
  expect(heard.splice(0)).toEqual(['keydown'])
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
