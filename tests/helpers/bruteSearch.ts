import type { IndexDoc } from '../../main/library/index/indexDoc.ts'
import type { SeededRandom } from './seededRandom.ts'

/** A text as a person would compare it: no spaces, one width, one case. Written apart from the index's own way. */
function plain(text: string, simplify: (text: string) => string): string {
  return simplify(text.normalize('NFKC').toLowerCase()).replace(/[^\S\n]/g, '')
}

/** Makes the search that looks through every text from its beginning to its end; gives the ids. */
export function bruteSearch(
  docs: readonly IndexDoc[],
  simplify: (text: string) => string,
): (wanted: string) => string[] {
  const texts = docs.map(({ id, metadata, body }) => {
    const values = Object.values(metadata).flat()
    return { id, text: plain([...values, body].join('\n'), simplify) }
  })
  return (wanted) => {
    const part = plain(wanted, simplify)
    // A Latin word is found by its beginning.
    const begins = /^[a-z]/.test(part)
    return texts.flatMap(({ id, text }) => {
      for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
        if (!begins || !/[a-z]/.test(text[at - 1] ?? '')) return [id]
      return []
    })
  }
}

/**
 * A part of a title or a body of so many characters, as a person would mark it: of one line, not beginning within a Latin word. The choice of
 * an article's origin and language is no text that anybody reads, so parts that its words could hold are drawn again.
 */
export function randomPart(random: SeededRandom, docs: readonly IndexDoc[], length: number): string {
  for (;;) {
    const { body, row } = random.pick(docs)
    const text = random.percent(80) ? body : row.title
    const at = random.whole(0, Math.max(0, text.length - length))
    const part = text.slice(at, at + length)
    const inWord = /^[a-z]/i.test(part) && /[a-z]$/i.test(text.slice(0, at))
    const isOwn = OPTION_WORDS.some((words) => words.toLowerCase().includes(part.toLowerCase()))
    const isSounds = /^[a-z]+$/i.test(part)
    if (part.length === length && !/[\s"“”]/.test(part) && !inWord && !isOwn && !isSounds) return part
  }
}

const OPTION_WORDS = [
  '原创',
  'Original',
  '转载',
  'Reprint',
  '编译',
  'Compiled',
  '简体中文',
  '繁体中文',
  'Chinese (simplified)',
  '英文',
  '未注明',
]
