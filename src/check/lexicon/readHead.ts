import type { LexiconHead } from './lexicon.ts'
import { LEXICON_KINDS } from './lexiconKinds.ts'

const HEAD = /^#\s*(词表|用途|版本|日期|编者)\s*[：:]\s*(.*)$/

/** What the lines of a list that begin with `#` say of it; what they leave out, the file's name tells. */
export function readHead(lines: readonly string[], fileName: string): LexiconHead {
  const head: Record<string, string> = {}
  for (const line of lines) {
    const said = line.startsWith('#') ? HEAD.exec(line) : null
    if (said !== null) head[said[1] ?? ''] = (said[2] ?? '').trim()
  }
  const base = fileName.replace(/\.[^.]*$/, '')
  const use = head.用途 ?? Object.keys(LEXICON_KINDS).find((kind) => base.includes(kind)) ?? ''
  return {
    name: head.词表 ?? base,
    kind: LEXICON_KINDS[use] ?? 'preferred',
    version: head.版本 ?? '',
    date: head.日期 ?? '',
    by: head.编者 ?? '',
  }
}
