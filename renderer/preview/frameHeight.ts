import type { Article } from '../../src/article/article.ts'
import type { Asset } from '../../src/article/asset.ts'
import type { NodeJson } from '../../src/article/document/documentJson.ts'
import type { PreviewForm } from './previewForm.ts'

/** What a line of the page's body measures, in CSS pixels: 18 px type at a leading of 1.9 (`pageStyle.ts`). */
const TYPE = 18
const LINE = 34.2

/**
 * How high the finished page will be, in CSS pixels, a little generously. A sandboxed frame tells nobody its height or where it is scrolled to,
 * so the frame is made as high as its page and scrolled from outside: then the place is kept when the page is made anew. Where this is too
 * little the frame scrolls by itself, where it is too much the page ends in blank paper.
 * @param form a bare fragment has no head and foot, and WeChat's page a small one; their type is a little smaller
 * @param width of the page, in CSS pixels
 */
export function frameHeight(article: Article, form: PreviewForm, width: number): number {
  const column = Math.min(672, width - 2 * Math.min(96, Math.max(20, width * 0.08)))
  const sizes = new Map(article.assets.map((asset) => [asset.name, asset]))
  const body = (article.document.content ?? []).reduce((sum, block) => sum + heightOf(block, column, sizes), 0)
  if (form !== 'page') return Math.ceil(body + (form === 'wechat' ? 220 : 60))
  const { title, abstract, authorBio, keywords } = article.metadata
  const titleType = Math.min(34, 16 + width * 0.026)
  const head = 200 + lines(title, column, titleType) * titleType * 1.5
  const summary = [abstract, keywords.join(';'), authorBio].reduce(
    (sum, text) => sum + lines(text, column, 14) * 26,
    70,
  )
  const foot = 170 + article.metadata.attachments.length * LINE
  return Math.ceil((head + summary + body + foot) * 1.03)
}

function heightOf(node: NodeJson, column: number, sizes: ReadonlyMap<string, Asset>): number {
  const children = node.content ?? []
  switch (node.type) {
    case 'paragraph':
      return (lines(`　　${textOf(node)}`, column, TYPE) + breaksIn(node)) * LINE + TYPE
    case 'heading':
      return lines(textOf(node), column, 22) * LINE + 56
    case 'groupCaption':
    case 'tableCaption':
      return lines(textOf(node), column, 16) * 27 + 36
    case 'callout':
      return children.reduce((sum, child) => sum + heightOf(child, column - 40, sizes), 90)
    case 'pullQuote':
      return children.reduce((sum, child) => sum + heightOf(child, Math.min(column, 512) * 0.8, sizes), 110)
    case 'pageBreak':
      return 0
    case 'horizontalRule':
      return 92
    case 'figure': {
      const asset = sizes.get(String(node.attrs?.asset))
      const { width = 0, height = 0 } = asset ?? {}
      const picture = width === 0 ? 0 : (Math.min(width, column) / width) * height
      return picture + lines(textOf(node), column, 13) * 23 + 84
    }
    case 'figureGroup': {
      const share = column / Math.max(children.length, 1)
      return Math.max(0, ...children.map((child) => heightOf(child, share, sizes)))
    }
    case 'tableRow': {
      const cell = Math.max(60, column / Math.max(children.length, 1) - 24)
      return Math.max(0, ...children.map((child) => lines(textOf(child), cell, 16) * 27)) + 16
    }
    default:
      return children.reduce((sum, child) => sum + heightOf(child, column - 24, sizes), 12)
  }
}

function lines(text: string, column: number, type: number): number {
  return Math.max(1, Math.ceil((text.length * type) / Math.max(column, type)))
}

function textOf(node: NodeJson): string {
  return node.text ?? (node.content ?? []).map(textOf).join('')
}

function breaksIn(node: NodeJson): number {
  return (node.content ?? []).filter(({ type }) => type === 'hardBreak').length
}
