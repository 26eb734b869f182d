import { createRoot, type Root } from 'react-dom/client'

/** Each letter typed sets them off. React listens for them on behalf of `onKeyPress` and `onBeforeInput`, which nothing in the window uses. */
const UNASKED: ReadonlySet<string> = new Set(['keypress', 'textInput'])

/** Each letter typed sets them off as well. Nothing in the window asks for them on their way down. */
const UNCAUGHT: ReadonlySet<string> = new Set([
  'keyup',
  'input',
  'compositionstart',
  'compositionupdate',
  'compositionend',
])

/**
 * Makes a root at which React does not hear what no component asks for: it would look for a listener through all of the window, several times for each
 * letter. Nor does it hear of keys in the text of a paper, and of its cursor: no component around a paper that can be written in asks for them.
 * @param element the root's; what is shown beside it (menus, hints) is shown in the document's body
 */
export function quietRoot(element: HTMLElement): Root {
  const { body } = element.ownerDocument
  for (const each of [element, body]) listenQuietly(each)
  return withoutSelection(element.ownerDocument, () => createRoot(element))
}

function listenQuietly(element: HTMLElement): void {
  const listen = element.addEventListener.bind(element)
  const leave = element.removeEventListener.bind(element)
  const filtered = new WeakMap<object, EventListener>()
  element.addEventListener = (type: string, listener: EventListenerOrEventListenerObject, how?: Listening) => {
    if (UNASKED.has(type) || (UNCAUGHT.has(type) && isCapture(how))) return
    if (type !== 'keydown') {
      listen(type, listener, how)
      return
    }
    const quiet = filtered.get(listener) ?? unlessWriting(listener)
    filtered.set(listener, quiet)
    listen(type, quiet, how)
  }
  element.removeEventListener = (type: string, listener: EventListenerOrEventListenerObject, how?: Listening) => {
    leave(type, (type === 'keydown' ? filtered.get(listener) : undefined) ?? listener, how)
  }
}

type Listening = boolean | AddEventListenerOptions

function isCapture(how?: Listening): boolean {
  return typeof how === 'object' ? how.capture === true : how === true
}

function unlessWriting(listener: EventListenerOrEventListenerObject): EventListener {
  return function (this: Element, event) {
    if (isPaper(event.target)) return
    if (typeof listener === 'function') listener.call(this, event)
    else listener.handleEvent(event)
  }
}

/** Whether it is the text of a paper that can be written in: it has the keys while the cursor is anywhere in it. */
function isPaper(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.getAttribute('contenteditable') === 'true' &&
    target.classList.contains('ProseMirror')
  )
}

/** React follows every selection of the page on behalf of `onSelect` in fields, which nothing in the window uses. */
function withoutSelection<T>(document: Document, make: () => T): T {
  const before = Object.getOwnPropertyDescriptor(document, 'addEventListener')
  const listen = document.addEventListener.bind(document)
  document.addEventListener = (type: string, listener: EventListenerOrEventListenerObject, how?: Listening) => {
    if (type !== 'selectionchange') listen(type, listener, how)
  }
  try {
    return make()
  } finally {
    Reflect.deleteProperty(document, 'addEventListener')
    if (before !== undefined) Object.defineProperty(document, 'addEventListener', before)
  }
}
