import { act } from 'react'

type TextControl = HTMLInputElement | HTMLTextAreaElement

/** Puts a text into a control as typing does: the value, then an input event. */
export async function typeInto(control: TextControl, text: string): Promise<void> {
  await act(async () => setText(control, text))
}

/** What an input method does: composes through some texts, presses Enter on the candidate, and ends with the last text. */
export async function composeInto(control: TextControl, texts: readonly string[], end: string): Promise<void> {
  await act(async () => control.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true })))
  for (const text of texts) await typeInto(control, text)
  await press(control, 'Enter', { keyCode: 229, isComposing: true })
  await act(async () => {
    setText(control, end)
    control.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: end }))
  })
}

/** Presses a key on an element. */
export async function press(
  element: Element,
  key: string,
  more: KeyboardEventInit & { keyCode?: number } = {},
): Promise<void> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })
  for (const name of ['keyCode', 'isComposing'] as const) {
    if (more[name] !== undefined) Object.defineProperty(event, name, { value: more[name] })
  }
  await act(async () => element.dispatchEvent(event))
}

function setText(control: TextControl, text: string): void {
  // React listens to the property of the element's class: its own setter must not see the change.
  const property = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control) as object, 'value')
  property?.set?.call(control, text)
  control.dispatchEvent(new Event('input', { bubbles: true }))
}
