import { Node } from '@tiptap/pm/model'
import type { Article } from '../../../src/article/article.ts'
import { articleSchema } from '../../../src/article/document/articleSchema.ts'
import type { DocumentJson, NodeJson } from '../../../src/article/document/documentJson.ts'
import { repairDocument } from '../../../src/article/document/repairDocument.ts'
import { readClipboard } from '../../../src/intake/clipboard/readClipboard.ts'
import { readMarkdownManuscript } from '../../../src/intake/markdown/readMarkdownManuscript.ts'
import { readWebPage } from '../../../src/intake/webpage/readWebPage.ts'
import { readWordManuscript } from '../../../src/intake/word/readWordManuscript.ts'
import { docx, escaped } from '../../helpers/word/docx.ts'
import { p, r } from '../../helpers/word/markup.ts'
import { referenceArticle } from '../../unit/publish/referenceArticle.ts'
import type { Vector } from './vectors.ts'

/** What became of a batch of vectors: an article of all that came in by every road, and what must not be in it. */
export interface HostileArticle {
  readonly article: Article
  readonly faults: readonly string[]
}

/** Takes vectors in by every road: clipboard in each mode, web page, Markdown, Word; and by their words into the metadata. */
export function hostileArticle(vectors: readonly Vector[]): HostileArticle {
  const faults: string[] = []
  const blocks = vectors.flatMap(({ html }) => {
    const roads: readonly (readonly [string, () => readonly NodeJson[]])[] = [
      ['paste', () => readClipboard({ html, text: '', rtf: '', files: [] }, 'structure').blocks],
      ['paste, all styles', () => readClipboard({ html, text: '', rtf: '', files: [] }, 'styles').blocks],
      ['paste, text', () => readClipboard({ html, text: html, rtf: '', files: [] }, 'text').blocks],
      ['web page', () => readWebPage(`<h1>题目</h1><p>${'正文一段，'.repeat(20)}</p>${html}`).document.content ?? []],
      ['Markdown', () => readMarkdownManuscript(`${html}\n\n[甲](<${addressOf(html)}>)\n`).document.content ?? []],
    ]
    return roads.flatMap(([road, read]) => taken(road, html, read, faults))
  })
  blocks.push(...taken('Word', `${vectors.length} vectors`, () => fromWord(vectors), faults))
  const words = vectors
    .map(({ html }) => html)
    .join(' ')
    .slice(0, 900)
  const reference = referenceArticle()
  const { metadata } = reference
  return {
    faults,
    article: {
      ...reference,
      metadata: {
        ...metadata,
        title: words,
        abstract: words,
        source: words,
        authors: [words],
        keywords: [words],
        editors: [words],
      },
      document: repairDocument({ type: 'doc', content: blocks }).document,
      assets: [],
    },
  }
}

function taken(road: string, html: string, read: () => readonly NodeJson[], faults: string[]): readonly NodeJson[] {
  try {
    const blocks = read()
    if (blocks.length > 0) Node.fromJSON(articleSchema, { type: 'doc', content: blocks }).check()
    for (const fault of unsafeIn({ type: 'doc', content: blocks })) faults.push(`${road}: ${fault} from ${html}`)
    return blocks
  } catch (cause) {
    faults.push(`${road} threw ${String(cause)} for ${html}`)
    return []
  }
}

/** What must never be in a stored body: an address that runs something, holds something, or names a file of this machine. */
export function unsafeIn(document: DocumentJson | NodeJson): string[] {
  const faults: string[] = []
  const look = (attrs: Readonly<Record<string, unknown>> = {}): void => {
    for (const name of ['href', 'remote', 'src'])
      if (typeof attrs[name] === 'string' && attrs[name] !== '' && !/^(?:https?:\/\/|mailto:|#)/i.test(attrs[name]))
        faults.push(`${name}=${attrs[name]}`)
    if (typeof attrs.asset === 'string' && /[/\\:<>"]|^\./.test(attrs.asset)) faults.push(`asset=${attrs.asset}`)
  }
  const visit = (node: NodeJson): void => {
    look(node.attrs)
    for (const mark of node.marks ?? []) look(mark.attrs)
    node.content?.forEach(visit)
  }
  visit(document)
  return faults
}

function addressOf(html: string): string {
  return (/(?:href|src|action|data)\s*=\s*["']?([^"'<>]+)/i.exec(html)?.[1] ?? html).replace(/[\r\n<>]/g, '')
}

// eslint-disable-next-line no-control-regex -- XML cannot hold them, however they are written
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

function fromWord(vectors: readonly Vector[]): readonly NodeJson[] {
  const links = vectors.map(
    ({ html }, at) => [`rId${at + 100}`, 'hyperlink', addressOf(html).replace(NOT_XML, '')] as const,
  )
  const body = vectors.map(({ html }, at) => {
    const text = html.replace(NOT_XML, '')
    const field = `<w:fldSimple w:instr=" HYPERLINK &quot;${escaped(addressOf(text)).replaceAll('"', '')}&quot; ">${r('乙')}</w:fldSimple>`
    return p(`${r(text)}<w:hyperlink r:id="rId${at + 100}">${r('甲')}</w:hyperlink>${field}`)
  })
  const read = readWordManuscript(docx({ body: body.join(''), links }))
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value.document.content ?? []
}
