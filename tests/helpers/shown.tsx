import { act, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { DeskProvider } from '../../renderer/app/deskContext.tsx'
import type { DeskServices } from '../../renderer/app/deskServices.ts'
import { rememberRoot } from './mountedRoots.ts'

/** Something of the window on screen, in a document without layout. */
export interface Shown {
  /** an element by its role and accessible label or text; throws where there is none */
  find(role: string, name?: string): HTMLElement
  maybe(role: string, name?: string): HTMLElement | undefined
  text(): string
  press(element: Element): Promise<void>
  /** Presses a key on an element; `composing` as an input method would. */
  key(element: Element, key: string, more?: KeyboardEventInit & { keyCode?: number }): Promise<KeyboardEvent>
  type(element: HTMLElement, value: string): Promise<void>
  settle(): Promise<void>
  /** Takes it away before the test ends, which does it anyway. */
  unmount(): Promise<void>
}

const ROLES: Readonly<Record<string, string>> = {
  button: 'button',
  textbox: 'input:not([type]), input[type=text], textarea',
  searchbox: 'input[type=search]',
  heading: 'h1, h2, h3',
}

/** Shows a part of the window within its services. */
export async function shown(services: DeskServices, part: ReactNode): Promise<Shown> {
  document.body.replaceChildren()
  const place = document.createElement('div')
  document.body.append(place)
  const root = createRoot(place)
  rememberRoot(root)
  await act(async () => root.render(<DeskProvider services={services}>{part}</DeskProvider>))
  const settle = () => act(async () => void (await new Promise((done) => setTimeout(done, 20))))
  await settle()

  const maybe = (role: string, name?: string) =>
    [
      ...document.querySelectorAll<HTMLElement>(`[role=${role}]${ROLES[role] === undefined ? '' : `, ${ROLES[role]}`}`),
    ].find((element) => name === undefined || nameOf(element).includes(name))
  return {
    maybe,
    find(role, name) {
      const found = maybe(role, name)
      if (found === undefined)
        throw new Error(`no ${role} “${name ?? ''}” in: ${document.body.innerHTML.slice(0, 600)}`)
      return found
    },
    text: () => document.body.textContent ?? '',
    async press(element) {
      await act(async () => (element as HTMLElement).click())
      await settle()
    },
    async key(element, key, more = {}) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })
      if (more.keyCode !== undefined) Object.defineProperty(event, 'keyCode', { value: more.keyCode })
      await act(async () => void element.dispatchEvent(event))
      await settle()
      return event
    },
    async type(element, value) {
      const input = element as HTMLInputElement
      await act(async () => {
        Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input) as object, 'value')?.set?.call(input, value)
        input.dispatchEvent(new Event('input', { bubbles: true }))
      })
      await settle()
    },
    settle,
    unmount: () => act(async () => root.unmount()),
  }
}

function nameOf(element: Element): string {
  const labelled = (element.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean)
  const labels = labelled.map((id) => document.getElementById(id)?.textContent ?? '')
  return [element.getAttribute('aria-label') ?? '', ...labels, element.textContent ?? ''].join(' ')
}
