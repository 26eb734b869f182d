import { plainLetter } from './mathLetters.ts'
import { isFunction, type MathSign } from './mathTree.ts'
import { COMMAND_OF } from './texSymbols.ts'

const IN_WORDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
}

/** Writes letters, a number, a sign or words of a formula as TeX. */
export function signTex({ role, text }: MathSign): string {
  if (role === 'words') return wordsTex(text)
  if (role === 'upright') {
    if (isFunction(text)) return `\\${text}`
    return /^[A-Za-z0-9]+$/.test(text) ? `\\mathrm{${text}}` : wordsTex(text)
  }
  if (role === 'name' && /^[A-Za-z]{2,}$/.test(text)) return `\\mathit{${text}}`
  return facesJoined([...text])
}

function wordsTex(text: string): string {
  return `\\text{${text.replace(/[\\^~{}%$_#&]/g, (mark) => IN_WORDS[mark] ?? `\\${mark}`)}}`
}

/** Neighbours of one face share its command. */
function facesJoined(characters: readonly string[]): string {
  let tex = ''
  for (let at = 0; at < characters.length; at += 1) {
    const known = plainLetter(characters[at]!)
    if (known === null || known.command === null) {
      const part = known?.plain ?? characterTex(characters[at]!)
      tex += (/\\[A-Za-z]+$/.test(tex) && /^[A-Za-z]/.test(part) ? ' ' : '') + part
      continue
    }
    let letters = known.plain
    while (at + 1 < characters.length && plainLetter(characters[at + 1]!)?.command === known.command)
      letters += plainLetter(characters[(at += 1)]!)!.plain
    tex += `\\${known.command}{${letters}}`
  }
  return tex
}

function characterTex(character: string): string {
  if (/^[%$_#&{}]$/.test(character)) return `\\${character}`
  if (character === '\\') return '\\backslash'
  if (character === '^') return '\\hat{}'
  if (character === '~') return '\\sim'
  if (character === '−') return '-'
  if (character === '∣') return '|'
  if (/^[ -~]$/.test(character)) return character
  const command = COMMAND_OF.get(character)
  if (command !== undefined) return `\\${command}`
  return /[\p{sc=Han}\u3000-\u303f\uff00-\uffef]/u.test(character) ? `\\text{${character}}` : character
}
