import type { Loss } from '../../article/loss.ts'
import type { Line } from './line.ts'

/** Every line end there is: of Windows, Unix, old Mac, mainframes (NEL), Unicode, and the page feed of old printers. */
const LINE_END = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/

/** Characters that no text holds: controls (but the tab), halves of surrogate pairs, and the two that are no characters. */
const UNREADABLE = /(?!\t)[\p{Cc}\p{Cs}\ufffe\uffff]/gu

/** Characters of a font's own (自造字). */
const PRIVATE = /\p{Co}/gu

const VISIBLE = /[^\p{Z}\p{C}\s]/u

/**
 * Takes a manuscript's text apart into lines. Control characters are removed and broken surrogates shown as U+FFFD; each kind of them is
 * told once in `losses`, with the line where it was first met and how often it occurs. Characters of a font's own stay and are told the same way.
 * Everything else stays as it is.
 */
export function readLines(text: string): { lines: Line[]; losses: Loss[] } {
  const met = new Map<string, { line: number; times: number }>()
  const meet = (character: string, line: number) => {
    const name = nameOf(character)
    const before = met.get(name)
    met.set(name, { line: before?.line ?? line, times: (before?.times ?? 0) + 1 })
  }
  const lines = text
    .replace(/^\ufeff/, '')
    .split(LINE_END)
    .map((raw, index): Line => {
      const readable = raw.replace(UNREADABLE, (character) => {
        meet(character, index + 1)
        return /\p{Cs}/u.test(character) ? '\ufffd' : ''
      })
      for (const [character] of raw.matchAll(PRIVATE)) meet(character, index + 1)
      return {
        number: index + 1,
        text: VISIBLE.test(readable) ? readable.trim() : '',
        indented: /^\s/.test(readable),
      }
    })
  const losses = [...met].map(([name, { line, times }]): Loss => ({
    kind: isPrivate(name) ? 'privateUse' : 'badCharacter',
    where: String(line),
    what: `${name} ×${times}`,
  }))
  return { lines, losses }
}

function nameOf(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
}

function isPrivate(name: string): boolean {
  return /^\p{Co}$/u.test(String.fromCodePoint(Number.parseInt(name.slice(2), 16)))
}
