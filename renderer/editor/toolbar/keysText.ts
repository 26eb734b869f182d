const SIGNS: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' }
const ORDER = ['Alt', 'Shift', 'Mod']

/**
 * Keys as a person reads them: `Ctrl+Shift+K`, `⇧⌘K`.
 * @param keys as `Mod+Shift+K`, the key itself last
 * @param platform the browser's name of the platform
 */
export function keysText(keys: string, platform: string): string {
  const parts = keys.split('+')
  if (!/^(?:Mac|iP)/.test(platform)) return parts.map((part) => (part === 'Mod' ? 'Ctrl' : part)).join('+')
  const held = ORDER.filter((part) => parts.includes(part)).map((part) => SIGNS[part])
  return [...held, parts.at(-1)].join('')
}
