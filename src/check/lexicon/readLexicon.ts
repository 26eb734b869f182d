import { findWords } from './findWords.ts'
import type { Lexicon, LexiconEntry, LexiconKind } from './lexicon.ts'
import { splitRow } from './splitRow.ts'

const KINDS: Readonly<Record<string, LexiconKind>> = {
  禁用词: 'forbidden',
  慎用词: 'careful',
  规范表述: 'preferred',
  人名职务: 'person',
  '人名—职务': 'person',
  专名: 'proper',
}
const HEAD = /^#\s*(词表|用途|版本|日期)\s*[：:]\s*(.*)$/
const DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * Reads a list of the house: CSV or plain text, one entry a line — `词,改为,说明,起,止`, of which only the first is needed. Lines that begin with
 * `#` say what the list is (`# 用途：禁用词`, `# 词表：…`, `# 版本：…`, `# 日期：…`); without them the file's name tells. Never fails: a line without a
 * word is passed over, a day that is none is no limit.
 */
export function readLexicon(text: string, fileName: string): Lexicon {
  const base = fileName.replace(/\.[^.]*$/, '')
  const head: Record<string, string> = {}
  const entries: LexiconEntry[] = []
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line.startsWith('#')) {
      const said = HEAD.exec(line)
      if (said !== null) head[said[1] ?? ''] = (said[2] ?? '').trim()
      continue
    }
    const [word = '', right = '', note = '', since = '', until = ''] = splitRow(line)
    if (word === '' || word === '词' || right === word) continue
    entries.push({ word, right, note, since: DAY.test(since) ? since : '', until: DAY.test(until) ? until : '' })
  }
  const use = head.用途 ?? Object.keys(KINDS).find((kind) => base.includes(kind)) ?? ''
  return {
    name: head.词表 ?? base,
    kind: KINDS[use] ?? 'preferred',
    version: head.版本 ?? '',
    date: head.日期 ?? '',
    entries,
    finder: findWords(entries.map(({ word }) => word)),
  }
}
