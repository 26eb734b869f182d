const SIGNS: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' }
const ORDER = ['Alt', 'Shift', 'Mod']
const ARROWS: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' }

/**
 * Keys as a person reads them: `Ctrl+Shift+K`, `⇧⌘K`.
 * @param keys as `Mod+Shift+K`, the key itself last
 * @param isMac whether the platform writes its held keys as signs
 */
export function keysText(keys: string, isMac: boolean): string {
  const parts = keys.split('+').map((part) => ARROWS[part] ?? part)
  if (!isMac) return parts.map((part) => (part === 'Mod' ? 'Ctrl' : part)).join('+')
  const held = ORDER.filter((part) => parts.includes(part)).map((part) => SIGNS[part])
  return [...held, parts.at(-1)].join('')
}
