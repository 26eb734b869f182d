import type { Pinyin } from './loadPinyin.ts'
import type { RubyWord } from './rubyWords.ts'

/**
 * The notes that are offered for words: what they have, else how the dictionary reads them. Words that stand side by side are read as one (银行, not
 * 银 and 行).
 */
export function offerSounds(words: readonly RubyWord[], pinyin: Pinyin): readonly string[] {
  const offered: string[] = []
  for (let at = 0; at < words.length;) {
    let end = at + 1
    while (end < words.length && words[end]?.from === words[end - 1]?.to) end += 1
    const run = words.slice(at, end)
    const sounds = pinyin(run.map(({ base }) => base).join(''))
    let sign = 0
    for (const { base, text } of run) {
      const size = [...base].length
      offered.push(text === '' ? sounds.slice(sign, sign + size).join(' ') : text)
      sign += size
    }
    at = end
  }
  return offered
}
