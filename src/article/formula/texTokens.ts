/** A token of TeX: a command without its backslash, a sign that orders others, or a character. */
export type TexToken =
  | { readonly kind: 'command'; readonly text: string }
  | { readonly kind: 'open' | 'close' | 'sub' | 'sup' | 'cell' | 'space'; readonly text: string }
  | { readonly kind: 'character'; readonly text: string }

const KINDS: Readonly<Record<string, 'open' | 'close' | 'sub' | 'sup' | 'cell' | 'space'>> = {
  '{': 'open',
  '}': 'close',
  _: 'sub',
  '^': 'sup',
  '&': 'cell',
  ' ': 'space',
  '~': 'space',
}

/** The tokens of a formula in TeX, in order; remarks are left out. */
export function texTokens(tex: string): TexToken[] {
  const found = tex.replace(/(?<!\\)%.*$/gm, '').match(/\\(?:[A-Za-z]+\*?|[\s\S])|\s+|[\s\S]/gu) ?? []
  return found.map((text): TexToken => {
    if (text.startsWith('\\') && text.length > 1) return { kind: 'command', text: text.slice(1) }
    const mark = /^\s/.test(text) ? ' ' : text
    const kind = Object.hasOwn(KINDS, mark) ? KINDS[mark] : undefined
    return kind === undefined ? { kind: 'character', text } : { kind, text: mark }
  })
}
