import type { Dictionaries } from '../../src/library/search/articleText.ts'

/** A few 繁 as 简, and a few sounds: enough to see that dictionaries are asked. */
export const FEW_WORDS: Dictionaries = {
  simplify: (text) => text.replace(/[脫貧黨國]/g, (from) => ({ 脫: '脱', 貧: '贫', 黨: '党', 國: '国' })[from] ?? from),
  initials: (text) => [...text].map((from) => ({ 钟: 'z', 义: 'y', 见: 'j', 党: 'd', 建: 'j' })[from] ?? '').join(''),
}
