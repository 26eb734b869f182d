import type { SeededSentence } from './seedErrors.ts'

/** What a slip of the hand makes of a number. */
const SLIPS: readonly ((digits: string) => string)[] = [
  turned,
  (digits) => digits.replace(/(\d)(?=\.|$)/, ''),
  (digits) => `${digits.includes('.') ? '1' : ''}${digits}${digits.includes('.') ? '' : '0'}`,
  (digits) => digits.replace(/^\d/, (digit) => String((Number(digit) % 9) + 1)),
]

/** The leads without their signs. */
export function cleanLeads(leads: readonly string[]): string[] {
  return leads.map((line) => line.replace(/[«»]/g, ''))
}

/** Spoils the figure in «» of each lead in every way, one at a time. The result is always the same. */
export function seedFigures(leads: readonly string[]): SeededSentence[] {
  return leads.flatMap((line) => {
    const match = /«([\d.]+)([^»]*)»/.exec(line)
    if (match === null) return []
    const [all, digits = '', unit = ''] = match
    const { index } = match
    return SLIPS.map((slip) => slip(digits))
      .filter((written) => written !== digits && Number(written) > 0 && !/^\.|\.$/.test(written))
      .map((written) => ({
        text: line.slice(0, index) + written + unit + line.slice(index + all.length),
        rules: ['leadFigures'],
        ranges: [[index, index + written.length + unit.length] as const],
        clean: line.replace(/[«»]/g, ''),
      }))
  })
}

/** The first two digits that differ changed over, the point where it was. */
function turned(digits: string): string {
  const plain = digits.replace('.', '')
  const at = [...plain].findIndex((digit, index) => index + 1 < plain.length && digit !== plain[index + 1])
  if (at < 0) return digits
  const swapped = plain.slice(0, at) + (plain[at + 1] ?? '') + (plain[at] ?? '') + plain.slice(at + 2)
  const point = digits.indexOf('.')
  return point < 0 ? swapped : `${swapped.slice(0, point)}.${swapped.slice(point)}`
}
