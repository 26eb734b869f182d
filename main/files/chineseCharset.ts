/** The signs that half of any Chinese text is made of, 简 and 繁. */
const USUAL = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经' +
    '這個國時來們於會發動說產種後學經對為過與將問關實區開員現進應當業長團體點從無間機點黨報導',
)

/** How much of a text has to be usual signs, and how many times as much as in the other reading, for Big5 to be believed. */
const SHARE = 0.12
const TIMES = 3

/** Bytes that are looked at. */
const LOOKED_AT = 65_536

/**
 * The encoding of Chinese bytes that are not UTF-8 and do not say what they are: `big5` only where every byte is valid in it and it gives
 * many times as many of the usual signs, else `gb18030`. Most byte pairs are valid in both; a reading in the wrong one is made of rare signs.
 */
export function chineseCharset(bytes: Uint8Array): 'gb18030' | 'big5' {
  const start = bytes.subarray(0, LOOKED_AT)
  const big5 = usualShare(new TextDecoder('big5').decode(start))
  if (big5 < SHARE || new TextDecoder('big5').decode(bytes).slice(0, -1).includes('\ufffd')) return 'gb18030'
  return big5 > TIMES * usualShare(new TextDecoder('gb18030').decode(start)) ? 'big5' : 'gb18030'
}

function usualShare(text: string): number {
  const signs = text.match(/\p{Script=Han}/gu) ?? []
  return signs.length === 0 ? 0 : signs.filter((sign) => USUAL.has(sign)).length / signs.length
}
