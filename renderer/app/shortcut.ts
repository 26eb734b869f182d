import { keysText } from '../ui/keysText.ts'

/** The keys of a command: `Mod` is ⌘ on a Mac and Ctrl elsewhere, as in `Mod+Shift+P`; the key itself stands last. */
export type Shortcut = string

/** What of a key event a shortcut is compared with. */
export interface PressedKeys {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/** Whether the platform's command key is ⌘. `platform` is Node's name of it. */
export function isMac(platform: string): boolean {
  return platform === 'darwin'
}

/** Whether the keys pressed are those of a shortcut, on a platform. Letters are compared by the key's place too, so that other layouts work. */
export function matchesShortcut(shortcut: Shortcut, pressed: PressedKeys, platform: string): boolean {
  const parts = shortcut.split('+')
  const key = parts.at(-1) ?? ''
  const mod = isMac(platform) ? pressed.metaKey && !pressed.ctrlKey : pressed.ctrlKey && !pressed.metaKey
  return (
    mod === parts.includes('Mod') &&
    pressed.shiftKey === parts.includes('Shift') &&
    pressed.altKey === parts.includes('Alt') &&
    (pressed.key.toLowerCase() === key.toLowerCase() ||
      pressed.code === CODES[key] ||
      pressed.code === `Key${key}` ||
      pressed.code === `Digit${key}`)
  )
}

const CODES: Readonly<Record<string, string>> = {
  '\\': 'Backslash',
  ',': 'Comma',
  '.': 'Period',
  '/': 'Slash',
  ';': 'Semicolon',
  "'": 'Quote',
  '[': 'BracketLeft',
  ']': 'BracketRight',
  '-': 'Minus',
  '=': 'Equal',
}

/**
 * The shortcut that was pressed, named by the key's place so that Shift and other layouts do not change it; null while only held keys are down.
 */
export function pressedShortcut(pressed: PressedKeys, platform: string): Shortcut | null {
  const key = keyName(pressed)
  if (key === null) return null
  const mod = isMac(platform) ? pressed.metaKey : pressed.ctrlKey
  return [
    ...(mod ? ['Mod'] : []),
    ...(pressed.altKey ? ['Alt'] : []),
    ...(pressed.shiftKey ? ['Shift'] : []),
    key,
  ].join('+')
}

function keyName({ key, code }: PressedKeys): string | null {
  if (/^(?:Control|Meta|Alt|AltGraph|Shift|Process|Dead|Unidentified)$/.test(key)) return null
  const placed = /^(?:Key|Digit)(.)$/.exec(code)?.[1]
  if (placed !== undefined) return placed
  const sign = Object.entries(CODES).find(([, place]) => place === code)?.[0]
  return sign ?? (key === ' ' ? 'Space' : key)
}

/** A shortcut as a person reads it: `Ctrl+Shift+S`, `⇧⌘S`. */
export function shortcutText(shortcut: Shortcut, platform: string): string {
  return keysText(shortcut, isMac(platform))
}
