import type { Bilingual } from '../../base/language.ts'
import type { Asset } from '../../article/asset.ts'
import { mediaTypeOf } from '../../article/asset.ts'
import { repairDocument } from '../../article/document/repairDocument.ts'
import type { Loss } from '../../article/loss.ts'
import type { Dropped } from '../manuscript.ts'
import { cleanManuscript } from '../cleanManuscript.ts'
import { shownLines } from '../shownLines.ts'
import { findBody } from './body/findBody.ts'
import { hasFurnitureName, isNeverText } from './body/furnitureNames.ts'
import { measurePage } from './body/measurePage.ts'
import { picturesOf, type Block } from './convert/block.ts'
import { heldPictures, type HeldPictures } from './convert/heldPictures.ts'
import { lostNotes } from './convert/lostNotes.ts'
import { pageNotes } from './convert/pageNotes.ts'
import { resolveAddress } from './convert/resolveAddress.ts'
import { toBlocks } from './convert/toBlocks.ts'
import { readMetadata } from './fields/readMetadata.ts'
import { readingOf } from './fields/reading.ts'
import { findHeadline, headlineAbove } from './headline/findHeadline.ts'
import { FAMILIES } from './hints/families.ts'
import type { Family } from './hints/family.ts'
import { readOwnPage } from './own/readOwnPage.ts'
import { PASSES } from './passes/passes.ts'
import { readPage, type Page } from './tree/page.ts'
import type { PageElement } from './tree/pageElement.ts'
import type { WebPageManuscript } from './webPageManuscript.ts'

/**
 * Reads a web page into an article: its headline, info line, credits and text, as a reader of the page sees them. What only stands in the
 * markup (comments, hidden parts, `alt`) is no data; what the page's head tells is used to confirm, or where nothing is displayed.
 * @param html the decoded page
 * @param address where it came from, for relative links and pictures; '' where it is not known
 * @param families the hints to use; the general reading works without any
 * @param held the pictures that came with the page; those of several pages may stand on one shelf
 */
export function readWebPage(
  html: string,
  address = '',
  families: readonly Family[] = FAMILIES,
  held: HeldPictures = heldPictures(() => null),
): WebPageManuscript {
  const page = readPage(html, address)
  const own = readOwnPage(page, held)
  if (own !== null) return own
  const hints = (key: 'title') => families.flatMap(({ shown }) => shown?.[key] ?? [])
  const containers = families.flatMap(({ body }) => body ?? [])
  let headline = findHeadline(page, hints('title'))
  const body = findBody(page, containers, headline.line?.order ?? null)
  if (headline.line === null) headline = headlineAbove(page, body.element) ?? headline
  const reading = readingOf(page, headline, body.element, families)

  const losses: Loss[] = page.plain
    ? [{ kind: 'unsupported', where: 'html', what: '文字格式标签未闭合，已去掉文字格式' }]
    : []
  const lose = (loss: Loss) => {
    if (losses.length < MOST_LOSSES) losses.push(loss)
  }
  const dropped: Dropped[] = []
  const drop = (block: Pick<Block, 'text' | 'order'>, why: Bilingual) => {
    if (block.text !== '') dropped.push({ what: block.text.slice(0, 200), line: lineAt(page, block.order), why })
  }
  const blocks = toBlocks(body.element, {
    base: baseOf(page),
    held: (picture) => held.take(picture),
    skip: furnitureIn(page, body.element, families, drop),
    notes: pageNotes(page.root, body.element),
    lose,
  })
  const text = blocks.map((block) => block.text).join('\n')
  const { metadata, found } = readMetadata(reading, text)

  const context = { metadata, from: headline.line?.order ?? null, drop }
  const clean = PASSES.reduce<readonly Block[]>((left, [, pass]) => pass(left, context), blocks)
  // A cleaning that leaves nothing was wrong about the page: better all of it than an empty article.
  const kept = clean.length === 0 ? blocks : clean
  const cleaned = cleanManuscript({ type: 'doc', content: kept.map(({ node }) => node) }, metadata)
  const repaired = repairDocument({
    ...cleaned.document,
    content: [...(cleaned.document.content ?? []), ...lostNotes(blocks, cleaned.document)],
  })
  for (const loss of [...lostControls(page, body.element), ...cleaned.losses]) lose(loss)
  const assets = assetsOf(kept, held.shelf.assets)
  const pictures = held.shelf.pictures.filter(({ name }) => assets.some((asset) => asset.name === name))
  for (const { name, size } of assets) if (size === null) lose({ kind: 'missingBytes', where: 'assets', what: name })
  for (const { remote } of kept.flatMap(picturesOf)) {
    if (remote !== '') lose({ kind: 'remotePicture', where: 'document', what: remote.slice(0, 200) })
  }
  return {
    kind: 'web-page',
    metadata: cleaned.metadata,
    document: repaired.document,
    lines: shownLines(page.lines.map(({ text }) => text)),
    assets,
    ...(pictures.length === 0 ? {} : { pictures }),
    dropped,
    losses: [...losses, ...repaired.losses.filter(({ kind }) => kind !== 'badStructure')],
    found,
  }
}

const MOST_LOSSES = 200

/** Control characters of the text, which its conversion leaves out. */
function lostControls({ lines }: Page, { order, last }: PageElement): Loss[] {
  const words = lines.flatMap((line) =>
    line.order < order || line.order > last ? [] : line.runs.map(({ text }) => text),
  )
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const controls = words.flatMap((text) => text.match(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g) ?? [])
  const kinds = [...new Set(controls)].slice(0, 20)
  return kinds.map((kind) => ({
    kind: 'badCharacter',
    where: 'document',
    what: `U+${kind.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')} ×${controls.filter((one) => one === kind).length}`,
  }))
}

function baseOf(page: Page): string {
  return page.base === '' ? page.address : resolveAddress(page.base, page.address)
}

/** The number of the line that stands at an order, counted from 1. */
function lineAt({ lines }: Page, order: number): number {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (lines[middle]!.order < order) low = middle + 1
    else high = middle
  }
  return Math.min(low + 1, Math.max(1, lines.length))
}

/** Tells which elements within the text are furniture by their names, or by a family's knowledge. A name never takes away much of the text. */
function furnitureIn(
  page: Page,
  body: PageElement,
  families: readonly Family[],
  drop: (block: Pick<Block, 'text' | 'order'>, why: Bilingual) => void,
): (element: PageElement) => boolean {
  const { prose } = measurePage(page)
  const named = new Set(families.flatMap((family) => (family.drop ?? []).flatMap((selector) => page.find(selector))))
  const whole = Math.max(1, prose[body.order]!)
  return (element) => {
    const own = prose[element.order]!
    const skip =
      (named.has(element) && own < 0.5 * whole) ||
      (hasFurnitureName(element) && own < 0.2 * whole) ||
      (isNeverText(element) && own < 0.93 * whole)
    if (skip)
      drop({ text: excerpt(page, element), order: element.order }, { zh: '页面部件，不属于正文', en: 'page furniture' })
    return skip
  }
}

function excerpt(page: Page, element: PageElement): string {
  const first = lineAt(page, element.order) - 1
  const lines = page.lines
    .slice(first, first + 4)
    .filter(({ order }) => order >= element.order && order <= element.last)
  return lines.map(({ text }) => text).join(' ')
}

function assetsOf(blocks: readonly Block[], held: readonly Asset[]): Asset[] {
  const names = new Set(
    blocks
      .flatMap(picturesOf)
      .map(({ asset }) => asset)
      .filter((name) => name !== ''),
  )
  return [...names].map(
    (name) =>
      held.find((asset) => asset.name === name) ?? {
        name,
        kind: 'picture',
        mediaType: mediaTypeOf(name),
        size: null,
        sha256: null,
      },
  )
}
