/** Faces of letters, as TeX's command and MathML's `mathvariant` name them, with where Unicode has them: capitals, small letters, digits. */
const FACES = [
  { command: 'mathbf', variant: 'bold', upper: 0x1d400, lower: 0x1d41a, digit: 0x1d7ce },
  { command: 'boldsymbol', variant: 'bold-italic', upper: 0x1d468, lower: 0x1d482, digit: 0 },
  { command: 'mathcal', variant: 'script', upper: 0x1d49c, lower: 0x1d4b6, digit: 0 },
  { command: 'mathfrak', variant: 'fraktur', upper: 0x1d504, lower: 0x1d51e, digit: 0 },
  { command: 'mathbb', variant: 'double-struck', upper: 0x1d538, lower: 0x1d552, digit: 0x1d7d8 },
  { command: 'mathsf', variant: 'sans-serif', upper: 0x1d5a0, lower: 0x1d5ba, digit: 0x1d7e2 },
  { command: 'mathtt', variant: 'monospace', upper: 0x1d670, lower: 0x1d68a, digit: 0x1d7f6 },
] as const

/** Letters that Unicode had before it had the rest of their face. */
const EARLIER: Readonly<Record<string, string>> = Object.fromEntries(
  'mathcal B ℬ mathcal E ℰ mathcal F ℱ mathcal H ℋ mathcal I ℐ mathcal L ℒ mathcal M ℳ mathcal R ℛ mathcal e ℯ mathcal g ℊ mathcal o ℴ mathfrak C ℭ mathfrak H ℌ mathfrak I ℑ mathfrak R ℜ mathfrak Z ℨ mathbb C ℂ mathbb H ℍ mathbb N ℕ mathbb P ℙ mathbb Q ℚ mathbb R ℝ mathbb Z ℤ'
    .match(/\S+ \S+ \S+/g)!
    .map((entry) => entry.split(' '))
    .map(([command, plain, letter]) => [`${command} ${plain}`, letter!]),
)

/** The commands that set letters in a face of their own. */
export const FACE_COMMANDS: ReadonlySet<string> = new Set(FACES.map(({ command }) => command))

/** Letters and digits in a face, each as the character that Unicode has for it; others stay. @param face a command of TeX or a `mathvariant` */
export function lettersIn(face: string, text: string): string {
  const found = FACES.find(({ command, variant }) => command === face || variant === face)
  if (found === undefined) return text
  return [...text].map((plain) => EARLIER[`${found.command} ${plain}`] ?? moved(plain, found)).join('')
}

function moved(plain: string, { upper, lower, digit }: (typeof FACES)[number]): string {
  const code = plain.charCodeAt(0)
  if (/^[A-Z]$/.test(plain)) return String.fromCodePoint(upper + code - 65)
  if (/^[a-z]$/.test(plain)) return String.fromCodePoint(lower + code - 97)
  return /^[0-9]$/.test(plain) && digit > 0 ? String.fromCodePoint(digit + code - 48) : plain
}

const PLAIN: ReadonlyMap<string, { readonly command: string; readonly plain: string }> = new Map(
  FACES.flatMap(({ command }) =>
    [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'].flatMap((plain) => {
      const letter = lettersIn(command, plain)
      return letter === plain ? [] : [[letter, { command, plain }] as const]
    }),
  ),
)

/** The command and the plain letter of a character in a face of its own; null for any other. Slanted ones are the usual ones. */
export function plainLetter(letter: string): { readonly command: string | null; readonly plain: string } | null {
  const code = letter.codePointAt(0) ?? 0
  if (code >= 0x1d434 && code <= 0x1d467) {
    const at = code - 0x1d434
    return { command: null, plain: String.fromCharCode(at < 26 ? 65 + at : 97 + at - 26) }
  }
  return letter === 'ℎ' ? { command: null, plain: 'h' } : (PLAIN.get(letter) ?? null)
}
