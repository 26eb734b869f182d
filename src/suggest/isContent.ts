import type { TaggedWord } from './taggedWord.ts'

/** What names things: nouns, names, verbs used as nouns, idioms, abbreviations, foreign words. */
const NAMING = /^(?:n|nr|ns|nt|nz|nrt|nrfg|vn|an|l|i|j|eng)$/
/** Nouns that say nothing of a subject. */
const EMPTY = new Set(
  '方面|问题|情况|时候|时间|过程|部分|内容|方式|方法|程度|阶段|东西|地方|单位|人员|记者|同志|新闻|来源|作者|编辑|全文|目前|近日|今天|今年|去年|日前|有关|相关|重要|主要|工作人员'.split(
    '|',
  ),
)

/** Whether a word may be, or be part of, what an article is about. */
export function isContent({ word, tag }: TaggedWord): boolean {
  return NAMING.test(tag) && !EMPTY.has(word) && /[\p{Script=Han}A-Za-z]/u.test(word)
}
