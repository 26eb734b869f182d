const WORD = String.raw`[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]`
const PATTERN = new RegExp(
  String.raw`(?:${WORD}\p{M}*)+|.[\p{M}\p{Emoji_Modifier}]*(?:\u200d.[\p{M}\p{Emoji_Modifier}]*)*`,
  'gsu',
)

/** Cuts a text into signs: a 汉字 or a mark each, a Latin word or number whole, accents with their letter. Joined they give the text again. */
export function splitCharacters(text: string): string[] {
  return text.match(PATTERN) ?? []
}
