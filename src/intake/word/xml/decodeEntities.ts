import { Refused } from '../refused.ts'

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

/**
 * Text with its character references resolved. Only the five names that every XML file knows are; a file cannot bring its own. A reference to
 * what is no character becomes U+FFFD.
 * @throws Refused at any other name
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([0-9a-f]{1,8})|#(\d{1,10})|([^;&<\s]{0,40}));?/gi, (whole, hex, decimal, name) => {
    if (!whole.endsWith(';')) throw new Refused('input.damaged', `bad reference: ${whole.slice(0, 20)}`)
    if (hex !== undefined) return character(Number.parseInt(String(hex), 16))
    if (decimal !== undefined) return character(Number(decimal))
    const known = NAMED.get(String(name))
    if (known === undefined) throw new Refused('input.damaged', `unknown entity: ${whole.slice(0, 20)}`)
    return known
  })
}

function character(code: number): string {
  return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\ufffd' : String.fromCodePoint(code)
}
