import fc from 'fast-check'

const COMMON = [
  ...'近日中共中央基层党建脱贫攻坚龘𠮷，。、；：“”《》（）——……　 ,.;:?!"\'<>&-·/\\|#=abcXYZ0123456789é²👩‍💻',
]

/** A line of text, at least one character: 汉字, marks in both widths, spaces at its ends, markup's own characters, rare and combined signs; no control characters. */
export function arbitraryLine(maxLength = 24): fc.Arbitrary<string> {
  const unit = fc.oneof(
    { arbitrary: fc.constantFrom(...COMMON), weight: 9 },
    { arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }), weight: 1 },
  )
  return fc.string({ unit, minLength: 1, maxLength }).map((text) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '字'))
}
