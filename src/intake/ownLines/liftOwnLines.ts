import type { NodeJson } from '../../article/document/documentJson.ts'
import { bodyText } from '../../article/document/bodyText.ts'
import { emptyDocument } from '../../article/document/emptyDocument.ts'
import type { FieldKey } from '../../article/fields.ts'
import { isListKey, type Metadata } from '../../article/metadata.ts'
import { splitKeywords } from '../text/splitKeywords.ts'
import { splitNames } from '../webpage/credits/splitNames.ts'
import type { Confidence, Dropped, Found, Manuscript } from '../manuscript.ts'
import { cutTrailing } from './cutTrailing.ts'
import { readByline, readBylinePlace } from './readByline.ts'
import { readOwnLine, type OwnValue } from './readOwnLine.ts'

/** Blocks at the head and at the end of a body that may be lines of data. */
const HEAD = 10
const END = 6
const TAKEN = { zh: '已取作元数据，不再留在正文', en: 'taken as metadata, no longer in the text' }

/**
 * Takes a manuscript's own lines about itself out of the head and the end of its text into the fields that are still empty: `作者：…`,
 * `【摘要】…`, `（作者单位：…）`, a byline under the title. What a label says is sure; a bare name is a guess, to be offered. A line that says
 * otherwise than a field that is filled stays in the text, and its value is offered beside the field's.
 */
export function liftOwnLines(manuscript: Manuscript): Manuscript {
  const blocks = [...(manuscript.document.content ?? [])]
  const lift = lifting(manuscript)
  let at = 0
  for (let looked = 0; looked < HEAD && at < blocks.length; looked += 1) {
    const text = lineOf(blocks[at]!)
    if (text === null) break
    if (text === '' || lift.takeHead(text, at === 0)) blocks.splice(at, 1)
    else if (lift.isData(text)) at += 1
    else break
  }
  for (let looked = 0, end = blocks.length - 1; looked < END && end >= at; looked += 1, end -= 1) {
    const text = lineOf(blocks[end]!)
    if (text === null) break
    if (text !== '' && lift.takeEnd(text)) blocks.splice(end, 1)
    else if (text !== '' && !lift.isData(text)) {
      blocks[end] = lift.takeTrailing(blocks[end]!, text)
      break
    }
  }
  return lift.result(blocks)
}

/** The text of a paragraph that can be a line of data; null for any other block. */
function lineOf(block: NodeJson): string | null {
  return block.type === 'paragraph' ? bodyText(block).trim() : null
}

function lifting(manuscript: Manuscript) {
  const metadata = { ...manuscript.metadata } as Record<string, unknown> & Metadata
  const found: Partial<Record<FieldKey, Found>> = { ...manuscript.found }
  const dropped: Dropped[] = []
  const isEmpty = (key: FieldKey) => metadata[key].length === 0
  const lineNumber = (text: string) =>
    Math.max(
      0,
      manuscript.lines.findIndex((line) => line.includes(text)),
    ) + 1

  function fill(key: FieldKey, value: string | readonly string[], where: string, confidence: Confidence): void {
    Object.assign(metadata, { [key]: value })
    found[key] = { where, confidence }
  }
  /** Takes the values of a line whose fields are empty, or say the same; false where one says otherwise. */
  function take(values: readonly OwnValue[], text: string): boolean {
    const read = values
      .filter(({ value }) => value !== '')
      .map(({ key, value }) => ({ key, value: valueOf(key, value) }))
    const other = read.filter(({ key, value }) => !isEmpty(key) && plain(metadata[key]) !== plain(value))
    for (const { key, value } of other) {
      const known = found[key]
      const offer = typeof value === 'string' ? value : value.join('、')
      if (known !== undefined) found[key] = { ...known, alternatives: [...(known.alternatives ?? []), offer] }
    }
    if (other.length > 0) return false
    const line = lineNumber(text)
    for (const { key, value } of read) if (isEmpty(key)) fill(key, value, `正文里的一行（第 ${line} 行）`, 'sure')
    return drop(text)
  }
  function drop(text: string): true {
    dropped.push({ what: text.slice(0, 200), line: lineNumber(text), why: TAKEN })
    return true
  }
  /** A line that names those who are known for its writers, and nobody else. */
  function repeatsWriters(text: string): boolean {
    const byline = isEmpty('authors') ? null : readByline(text.replace(/^[（(]|[)）]$/g, ''))
    return byline !== null && byline.names.every((name) => metadata.authors.includes(name))
  }
  return {
    isData: (text: string) => readOwnLine(text) !== null || readBylinePlace(text) !== null,
    takeHead(text: string, isFirst: boolean): boolean {
      const values = readOwnLine(text)
      if (values !== null) return take(values, text)
      const line = lineNumber(text)
      if (isFirst && repeatsWriters(text)) return drop(text)
      const byline = isFirst && isEmpty('authors') && manuscript.kind !== 'web-page' ? readByline(text) : null
      if (byline !== null) {
        fill('authors', byline.names, `标题下的署名（第 ${line} 行）`, byline.isMarked ? 'likely' : 'guess')
        return drop(text)
      }
      const place = isFirst && !isEmpty('authors') && isEmpty('authorAffiliation') ? readBylinePlace(text) : null
      if (place === null) return false
      fill('authorAffiliation', place, `署名下的括注（第 ${line} 行）`, 'likely')
      return drop(text)
    },
    takeEnd(text: string): boolean {
      const values = readOwnLine(text)
      if (values !== null) return take(values, text)
      return repeatsWriters(text) && drop(text)
    },
    /** A bracket at the end of the last paragraph: `……。（作者单位：青溪大学）`. */
    takeTrailing(block: NodeJson, text: string): NodeJson {
      const bracket = /[（(][^（()）]{4,80}[)）]$/.exec(text)
      const values = bracket === null || bracket.index === 0 ? null : readOwnLine(bracket[0])
      return values !== null && bracket !== null && take(values, bracket[0]) ? cutTrailing(block, bracket[0]) : block
    },
    result(blocks: readonly NodeJson[]): Manuscript {
      if (dropped.length === 0 && JSON.stringify(found) === JSON.stringify(manuscript.found)) return manuscript
      const document = blocks.length === 0 ? emptyDocument() : { ...manuscript.document, content: blocks }
      const all = [...manuscript.dropped, ...dropped].sort((a, b) => a.line - b.line)
      return { ...manuscript, metadata, found, document, dropped: all }
    },
  }
}

function valueOf(key: FieldKey, value: string): string | readonly string[] {
  if (!isListKey(key)) return value
  return key === 'keywords' ? splitKeywords(value) : splitNames(value)
}

function plain(value: string | readonly string[]): string {
  return [value]
    .flat()
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
