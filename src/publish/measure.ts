import type { CountUnit } from './profile.ts'

/**
 * The length of a text as a target counts it. `characters`: code points. `bytes2`: one for ASCII, two for every other UTF-16 unit, which is
 * how TRS's form counts (a 汉字 2, an emoji 4 as in GB18030).
 */
export function measure(text: string, unit: CountUnit): number {
  if (unit === 'characters') return [...text].length
  let length = 0
  for (let at = 0; at < text.length; at += 1) length += text.charCodeAt(at) < 0x80 ? 1 : 2
  return length
}
