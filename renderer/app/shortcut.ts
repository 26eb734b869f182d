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
    (pressed.key.toLowerCase() === key.toLowerCase() || pressed.code === CODES[key] || pressed.code === `Key${key}`)
  )
}

const CODES: Readonly<Record<string, string>> = { '\\': 'Backslash', ',': 'Comma', '/': 'Slash' }

/** A shortcut as a person reads it: `Ctrl+Shift+S`, `⇧⌘S`. */
export function shortcutText(shortcut: Shortcut, platform: string): string {
  const parts = shortcut.split('+')
  if (!isMac(platform)) return parts.map((part) => (part === 'Mod' ? 'Ctrl' : part)).join('+')
  const signs: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' }
  const order = ['Alt', 'Shift', 'Mod']
  const held = order.filter((part) => parts.includes(part)).map((part) => signs[part])
  return [...held, parts.at(-1)].join('')
}
