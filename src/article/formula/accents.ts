/** An accent as TeX writes it over one letter and over several. */
interface AccentNames {
  readonly one: string
  readonly several: string
}

const ABOVE: Readonly<Record<string, AccentNames>> = {
  '^': { one: 'hat', several: 'widehat' },
  '~': { one: 'tilde', several: 'widetilde' },
  '¯': { one: 'bar', several: 'overline' },
  '→': { one: 'vec', several: 'overrightarrow' },
  '←': { one: 'overleftarrow', several: 'overleftarrow' },
  '˙': { one: 'dot', several: 'dot' },
  '¨': { one: 'ddot', several: 'ddot' },
  ˇ: { one: 'check', several: 'check' },
  '˘': { one: 'breve', several: 'breve' },
  '´': { one: 'acute', several: 'acute' },
  '`': { one: 'grave', several: 'grave' },
  '⏞': { one: 'overbrace', several: 'overbrace' },
}

const BELOW: Readonly<Record<string, AccentNames>> = {
  _: { one: 'underline', several: 'underline' },
  '⏟': { one: 'underbrace', several: 'underbrace' },
}

/** The same accents as other programs write them. */
const SAME: Readonly<Record<string, string>> = {
  '\u0302': '^',
  ˆ: '^',
  '\u0303': '~',
  '˜': '~',
  '∼': '~',
  '\u0304': '¯',
  '\u0305': '¯',
  ˉ: '¯',
  '‾': '¯',
  '―': '¯',
  '−': '¯',
  '\u20d7': '→',
  '\u20d6': '←',
  '\u0307': '˙',
  '\u0308': '¨',
  '\u030c': 'ˇ',
  '\u0306': '˘',
  '\u0301': '´',
  '\u0300': '`',
  '\u0332': '_',
  '\u0331': '_',
}

/** The accent that a sign is, above something or below it; null for one that is none. */
export function accentOf(text: string, below: boolean): string | null {
  const sign = below && /^[_¯ˉ‾―−\u0305\u0304]$/.test(text) ? '_' : (SAME[text] ?? text)
  return Object.hasOwn(below ? BELOW : ABOVE, sign) ? sign : null
}

/** TeX's command for an accent, without its backslash. @param several whether it spans more than a letter */
export function accentCommand(sign: string, below: boolean, several: boolean): string {
  const names = (below ? BELOW : ABOVE)[sign]
  return (several ? names?.several : names?.one) ?? (below ? 'underline' : 'hat')
}

/** The accent that a command of TeX sets; null for any other command. */
export function accentOfCommand(name: string): { readonly sign: string; readonly below: boolean } | null {
  for (const [table, below] of [
    [ABOVE, false],
    [BELOW, true],
  ] as const)
    for (const [sign, { one, several }] of Object.entries(table))
      if (one === name || several === name) return { sign, below }
  return null
}
