import { findWords } from './findWords.ts'
import { firstWord } from './firstWord.ts'
import type { Lexicon } from './lexicon.ts'
import { readEntry } from './readEntry.ts'
import { readHead } from './readHead.ts'

/**
 * Reads a list of the house: CSV or plain text, one entry a line — `词,改为,说明,起,止`, of which only the first is needed. Lines that begin with
 * `#` say what the list is (`# 用途：禁用词`, `# 词表：…`, `# 版本：…`, `# 日期：…`, `# 编者：…`); without them the file's name tells. Never fails: a line
 * without a word is passed over, a day that is none is no limit. All but the words themselves is read when it is asked for.
 */
export function readLexicon(text: string, fileName: string): Lexicon {
  const lines: string[] = []
  const words: string[] = []
  const heads: string[] = []
  for (const line of text.includes('\r') ? text.split(/\r\n|\r|\n/) : text.split('\n')) {
    if (line.startsWith('#')) {
      heads.push(line)
      continue
    }
    const word = firstWord(line)
    if (word === '') continue
    lines.push(line)
    words.push(word)
  }
  return {
    ...readHead(heads, fileName),
    count: lines.length,
    entryAt: (index) => readEntry(lines[index] ?? ''),
    finder: findWords(words),
  }
}
