import MarkdownIt from 'markdown-it'
import { mediaTypeOf, type Asset } from '../../article/asset.ts'
import { emptyDocument } from '../../article/document/emptyDocument.ts'
import { bodyText } from '../../article/document/bodyText.ts'
import type { NodeJson } from '../../article/document/documentJson.ts'
import { repairDocument } from '../../article/document/repairDocument.ts'
import type { FieldKey } from '../../article/fields.ts'
import type { Loss } from '../../article/loss.ts'
import { emptyMetadata, type Metadata } from '../../article/metadata.ts'
import { repairMetadata } from '../../article/repairMetadata.ts'
import { cleanManuscript } from '../cleanManuscript.ts'
import type { Found, Manuscript } from '../manuscript.ts'
import { shownLines } from '../shownLines.ts'
import { findDate } from '../text/findDate.ts'
import { blockNodes } from './blockNodes.ts'
import { dollarMath } from './dollarMath.ts'
import { readFrontMatter } from './readFrontMatter.ts'

const FRONT: Found = { where: '文首的元数据块', confidence: 'sure' }
const HEADING: Found = { where: '第一个 # 标题', confidence: 'sure' }
const NO_FIELD = { zh: '元数据块中不认识的一行', en: 'a line of the front matter that is no field' }
const MOST_LOSSES = 200

/**
 * Reads a manuscript in Markdown: headings, lists, tables, quotes, marks, links, formulas between dollar signs; pictures by name or address; its front matter as metadata. HTML
 * within it is text. Nothing is fetched.
 */
export function readMarkdownManuscript(text: string): Manuscript {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)
  const front = readFrontMatter(lines)
  const losses: Loss[] = []
  const lose = (loss: Loss) => {
    if (losses.length < MOST_LOSSES) losses.push(loss)
  }
  const tokens = new MarkdownIt({ html: false, linkify: false })
    .use(dollarMath)
    .parse(lines.slice(front.length).join('\n'), {})
  const found: Partial<Record<FieldKey, Found>> = {}
  for (const key of Object.keys(front.values) as FieldKey[]) if (key !== 'language') found[key] = FRONT
  const date = front.values.publishedAt
  const read = {
    ...emptyMetadata(),
    ...front.values,
    ...(typeof date === 'string' ? { publishedAt: findDate(date)?.value ?? date } : {}),
  }
  let blocks = blockNodes(tokens, lose)
  // A line with one # is the title, where the manuscript does not give another.
  const [first] = blocks
  if (read.title === '' && tokens[0]?.tag === 'h1' && first?.type === 'heading') {
    read.title = bodyText(first).trim()
    found.title = HEADING
    blocks = blocks.slice(1)
  }
  const checked = repairMetadata(read)
  const cleaned = cleanManuscript(
    { type: 'doc', content: blocks.filter(({ attrs }) => attrs?.asset !== '' || attrs.remote !== '') },
    checked.metadata,
  )
  const repaired = repairDocument(cleaned.document)
  const assets = assetsOf(repaired.document)
  for (const { name } of assets) lose({ kind: 'missingBytes', where: 'assets', what: name })
  for (const remote of remotesOf(repaired.document))
    lose({ kind: 'remotePicture', where: 'document', what: remote.slice(0, 200) })
  for (const key of Object.keys(found) as FieldKey[]) if (cleaned.metadata[key].length === 0) delete found[key]
  return {
    kind: 'markdown',
    metadata: cleaned.metadata satisfies Metadata,
    found,
    lines: shownLines(lines),
    document: blocks.length === 0 ? emptyDocument() : repaired.document,
    assets,
    dropped: front.others.map(({ line, text: what }) => ({ what: what.slice(0, 200), line, why: NO_FIELD })),
    losses: [...losses, ...checked.losses, ...cleaned.losses, ...repaired.losses],
  }
}

function figuresOf(node: NodeJson): NodeJson[] {
  return node.type === 'figure' ? [node] : (node.content ?? []).flatMap(figuresOf)
}

function assetsOf(document: NodeJson): Asset[] {
  const names = new Set(figuresOf(document).map(({ attrs }) => attributeOf(attrs, 'asset')))
  names.delete('')
  return [...names].map((name) => ({ name, kind: 'picture', mediaType: mediaTypeOf(name), size: null, sha256: null }))
}

function remotesOf(document: NodeJson): string[] {
  return figuresOf(document)
    .map(({ attrs }) => attributeOf(attrs, 'remote'))
    .filter((remote) => remote !== '')
}

function attributeOf(attrs: NodeJson['attrs'], name: string): string {
  const value = attrs?.[name]
  return typeof value === 'string' ? value : ''
}
