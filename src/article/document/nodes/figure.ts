import type { NodeSpec } from '@tiptap/pm/model'
import { isAssetName } from '../../asset.ts'
import { line, oneOf, wholeNumber } from '../attribute.ts'
import { bookmarkAttribute, bookmarkMarkup, readBookmark } from '../bookmark.ts'
import { elementOf, type ElementLike } from '../elementLike.ts'
import { isWebAddress } from '../safeAddress.ts'

/** Where a figure stands in the column. */
export const FIGURE_ALIGNMENTS = ['left', 'center', 'right'] as const

/** Where the desk serves an article's pictures, relative to the page; the article's id stands between. */
export const ASSET_ROUTE = 'assets/'

/**
 * A picture with its caption (图注) as content. `asset` names the picture among the article's assets; `remote` is where a picture on the
 * network stood, which is never fetched; `credit` is the photographer (摄影); `width` a percentage of the column, null for its own size.
 */
export const figure: NodeSpec = {
  group: 'block',
  content: 'text*',
  isolating: true,
  defining: true,
  draggable: true,
  attrs: {
    asset: line('asset', 120, isAssetName),
    remote: line('remote', 2000, isWebAddress),
    alt: line('alt', 500),
    credit: line('credit', 200),
    width: wholeNumber('width', 5, 100, null),
    align: oneOf('align', FIGURE_ALIGNMENTS, 'center'),
    bookmark: bookmarkAttribute,
  },
  parseDOM: [
    { tag: 'figure', contentElement: 'figcaption', getAttrs: (node) => readWhole(elementOf(node)) },
    { tag: 'img', getAttrs: (node) => readFigure(elementOf(node)) },
  ],
  toDOM: ({ attrs }) => [
    'figure',
    {
      'data-align': attrs.align,
      ...(attrs.width === null ? {} : { 'data-width': String(attrs.width) }),
      ...(attrs.credit === '' ? {} : { 'data-credit': attrs.credit }),
      ...bookmarkMarkup(attrs.bookmark),
    },
    [
      'img',
      {
        ...(attrs.asset === '' ? {} : { 'data-asset': attrs.asset }),
        ...(attrs.remote === '' ? {} : { 'data-remote': attrs.remote }),
        ...(attrs.asset === '' && attrs.remote === '' ? { 'data-empty': '' } : {}),
        alt: attrs.alt,
      },
    ],
    ['figcaption', 0],
  ],
}

/** Reads a figure of one picture and one caption, as we write it. Any other falls apart into its pictures and texts, so that none is lost. */
function readWhole(element: ElementLike): Record<string, unknown> | false {
  const parts = element.querySelectorAll('img, figcaption')
  if (element.querySelector('figure') !== null) return false
  return parts.length === 2 && element.querySelector('figcaption') !== null ? readFigure(element) : false
}

/** Reads a figure or a bare picture; false where it holds no picture we can name, so that the rule does not match. */
function readFigure(element: ElementLike): Record<string, unknown> | false {
  const picture = element.tagName.toLowerCase() === 'img' ? element : element.querySelector('img')
  if (picture === null) return false
  const asset = picture.getAttribute('data-asset') ?? ''
  const remote = picture.getAttribute('data-remote') ?? picture.getAttribute('src') ?? ''
  const width = Number(element.getAttribute('data-width'))
  const align = element.getAttribute('data-align') ?? ''
  const safe = {
    asset: isAssetName(asset) ? asset : '',
    remote: isWebAddress(remote) && remote.length <= 2000 ? remote : '',
  }
  if (safe.asset === '' && safe.remote === '' && !picture.hasAttribute('data-empty')) return false
  return {
    ...safe,
    alt: (picture.getAttribute('alt') ?? '').slice(0, 500),
    credit: (element.getAttribute('data-credit') ?? '').slice(0, 200),
    width: Number.isInteger(width) && width >= 5 && width <= 100 ? width : null,
    align: (FIGURE_ALIGNMENTS as readonly string[]).includes(align) ? align : 'center',
    bookmark: readBookmark(element),
  }
}
