import { mediaTypeOf, type Asset } from '../../../article/asset.ts'
import type { NodeJson } from '../../../article/document/documentJson.ts'
import { repairDocument } from '../../../article/document/repairDocument.ts'
import { FIELD_KEYS } from '../../../article/fields.ts'
import { isListKey } from '../../../article/metadata.ts'
import { cleanManuscript } from '../../cleanManuscript.ts'
import type { Found, FoundFields } from '../../manuscript.ts'
import { shownLines } from '../../shownLines.ts'
import type { HeldPictures } from '../convert/heldPictures.ts'
import type { Page } from '../tree/page.ts'
import { attribute, isElement, type PageElement } from '../tree/pageElement.ts'
import type { WebPageManuscript } from '../webPageManuscript.ts'
import { ownBlocks } from './ownBlocks.ts'
import { ownMetadata } from './ownMetadata.ts'
import { ownNotes } from './ownNotes.ts'
import { ownParts } from './ownParts.ts'

/** That a value stands in the page's own data. */
const SURE: Found = { where: '清样导出的网页', confidence: 'sure' }

/**
 * Reads a page that this program exported, back to the article that it was made of: same metadata, same body, to the letter. What the page
 * does not carry (校对, 审核, 稿件性质, the cover) cannot come back. Null for any other page.
 */
export function readOwnPage(page: Page, held: HeldPictures): WebPageManuscript | null {
  const parts = ownParts(page)
  if (parts === null) return null
  const metadata = ownMetadata(parts)
  // A picture that came along may have got another name on its way.
  const names = new Map<string, string>()
  for (const image of imagesIn(parts.body)) {
    const address = attribute(image, 'src')
    const asset = held.take(address)
    if (asset !== null) names.set(nameOf(address), asset)
  }
  const blocks = ownNotes(ownBlocks(parts.body.children)).map((node) => renamed(node, names))
  const attachments = attachmentsOf(parts.article)
  const cleaned = cleanManuscript({ type: 'doc', content: blocks }, { ...metadata, attachments })
  const { document, losses } = repairDocument(cleaned.document)
  const pictures = [...new Set(assetsIn(document))].map(
    (name) => held.shelf.assets.find((asset) => asset.name === name) ?? missing(name, 'picture'),
  )
  const assets = [...pictures, ...attachments.map((name) => missing(name, 'file'))]
  return {
    kind: 'web-page',
    metadata: cleaned.metadata,
    document,
    lines: shownLines(page.lines.map(({ text }) => text)),
    assets,
    ...(held.shelf.pictures.length === 0 ? {} : { pictures: held.shelf.pictures }),
    dropped: [],
    losses: [
      ...cleaned.losses,
      ...losses.filter(({ kind }) => kind !== 'badStructure'),
      ...assets.flatMap(({ name, size }) =>
        size === null ? [{ kind: 'missingBytes' as const, where: 'assets', what: name }] : [],
      ),
    ],
    found: foundIn(cleaned.metadata),
  }
}

function foundIn(metadata: WebPageManuscript['metadata']): FoundFields {
  const filled = FIELD_KEYS.filter(
    (key) => key !== 'language' && (isListKey(key) ? metadata[key].length > 0 : metadata[key] !== ''),
  )
  return Object.fromEntries(filled.map((key) => [key, SURE]))
}

function* imagesIn(element: PageElement): Generator<PageElement> {
  for (const child of element.children) {
    if (!isElement(child)) continue
    if (child.tag === 'img') yield child
    else yield* imagesIn(child)
  }
}

function renamed(node: NodeJson, names: ReadonlyMap<string, string>): NodeJson {
  const asset = node.type === 'figure' ? names.get(String(node.attrs?.asset)) : undefined
  if (asset !== undefined) return { ...node, attrs: { ...node.attrs, asset } }
  return node.content === undefined || node.type === 'paragraph'
    ? node
    : { ...node, content: node.content.map((child) => renamed(child, names)) }
}

function* assetsIn(node: NodeJson): Generator<string> {
  const asset = node.type === 'figure' ? node.attrs?.asset : undefined
  if (typeof asset === 'string' && asset !== '') yield asset
  for (const child of node.content ?? []) yield* assetsIn(child)
}

function attachmentsOf(article: PageElement): string[] {
  const line = article.children.filter(isElement).find((child) => attribute(child, 'class') === 'attachments')
  return (line?.children ?? []).flatMap((child) => (isElement(child) ? [nameOf(attribute(child, 'href'))] : []))
}

function nameOf(address: string): string {
  try {
    return decodeURIComponent(address.slice(address.lastIndexOf('/') + 1))
  } catch {
    return ''
  }
}

function missing(name: string, kind: Asset['kind']): Asset {
  return { name, kind, mediaType: mediaTypeOf(name), size: null, sha256: null }
}
