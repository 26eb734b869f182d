import { createRoot, type Root } from 'react-dom/client'

/** Each letter typed sets them off. React listens for them on behalf of `onKeyPress` and `onBeforeInput`, which nothing in the window uses. */
const UNASKED: ReadonlySet<string> = new Set(['keypress', 'textInput'])

/** They come with each letter as well. */
const WRITING: ReadonlySet<string> = new Set([
  'keydown',
  'keyup',
  'input',
  'compositionstart',
  'compositionupdate',
  'compositionend',
])

/**
 * Makes a root at which React does not hear what no component asks for: it would look for a listener through all of the window, several times for each
 * letter. It listens to what comes with writing only while no paper has the keys, and never to the page's cursor: no component around a paper that can
 * be written in asks for them, and on their way down nothing asks for any but `keydown`.
 * @param element the root's; what is shown beside it (menus, hints) is shown in the document's body
 */
export function quietRoot(element: HTMLElement): Root {
  const { ownerDocument: document } = element
  const hushes = [element, document.body].map(listenQuietly)
  const hush = (isWriting: boolean): void => {
    for (const each of hushes) each(isWriting)
  }
  // One that is locked while it has the keys is as any other place from then on.
  const lock = new MutationObserver(([change]) => hush(isPaper(change?.target ?? null)))
  document.addEventListener(
    'focusin',
    ({ target }) => {
      const isWriting = isPaper(target)
      if (isWriting) lock.observe(target, { attributeFilter: ['contenteditable'] })
      hush(isWriting)
    },
    true,
  )
  document.addEventListener(
    'focusout',
    () => {
      lock.disconnect()
      hush(false)
    },
    true,
  )
  return withoutSelection(document, () => createRoot(element))
}

type Listening = boolean | AddEventListenerOptions

interface Held {
  readonly type: string
  readonly listener: EventListenerOrEventListenerObject
  readonly how: Listening | undefined
}

/** Gives a function that puts what comes with writing away and brings it back. */
function listenQuietly(element: HTMLElement): (isWriting: boolean) => void {
  const listen = element.addEventListener.bind(element)
  const leave = element.removeEventListener.bind(element)
  const held: Held[] = []
  let isAway = false
  const find = (type: string, listener: unknown, how?: Listening): number =>
    held.findIndex((each) => each.type === type && each.listener === listener && isCapture(each.how) === isCapture(how))
  element.addEventListener = (type: string, listener: EventListenerOrEventListenerObject, how?: Listening) => {
    if (UNASKED.has(type) || (WRITING.has(type) && type !== 'keydown' && isCapture(how))) return
    if (WRITING.has(type) && !isPassing(how)) {
      if (find(type, listener, how) < 0) held.push({ type, listener, how })
      if (isAway) return
    }
    listen(type, listener, how)
  }
  element.removeEventListener = (type: string, listener: EventListenerOrEventListenerObject, how?: Listening) => {
    const at = find(type, listener, how)
    if (at >= 0) held.splice(at, 1)
    leave(type, listener, how)
  }
  return (isWriting) => {
    if (isWriting === isAway) return
    isAway = isWriting
    for (const { type, listener, how } of held) (isWriting ? leave : listen)(type, listener, how)
  }
}

function isCapture(how?: Listening): boolean {
  return typeof how === 'object' ? how.capture === true : how === true
}

/** Whether a listener goes away by itself; it is heard until then. */
function isPassing(how?: Listening): boolean {
  return typeof how === 'object' && (how.once === true || how.signal !== undefined)
}

/** Whether it is the text of a paper that can be written in: it has the keys while the cursor is anywhere in it. */
function isPaper(target: EventTarget | null): target is HTMLElement {
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
