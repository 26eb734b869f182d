/** Each letter typed sets them off. React listens for them on behalf of `onKeyPress` and `onBeforeInput`, which nothing in the window uses. */
const UNASKED: ReadonlySet<string> = new Set(['keypress', 'textInput'])

/**
 * Makes an element a root for React at which it does not hear what no component asks for: it would look for a listener through all of the window,
 * twice for each event and letter.
 * @returns the element itself
 */
export function quietRoot(element: HTMLElement): HTMLElement {
  const listen = element.addEventListener.bind(element)
  element.addEventListener = (
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | object,
  ) => {
    if (!UNASKED.has(type)) listen(type, listener, options)
  }
  return element
}
