import type { Article } from '../../article/article.ts'
import type { Alignment } from '../../article/document/alignment.ts'
import { COLOURS } from '../../article/document/marks/colour.ts'
import { pictureRatio } from '../../article/pictureRatio.ts'
import { assetPath, relativeAddress } from '../fileNames.ts'
import type { FigureView, GroupedFigure } from '../markup/bodyWriter.ts'
import { creditText } from '../markup/creditText.ts'
import { element, voidElement, type Attributes } from '../markup/element.ts'
import { escapeText } from '../markup/escape.ts'
import { foldBody } from '../markup/foldBody.ts'
import { htmlWriter, type HtmlChoices, type LastHeading } from '../markup/htmlWriter.ts'
import { takesFormulas } from '../takesFormulas.ts'
import { presentAssets } from '../presentAssets.ts'
import type { Profile } from '../profile.ts'

/** Where a picture is, for an `img`; asked by the asset's name. */
export type PictureAttributes = (asset: string) => Attributes

/**
 * The body as clean HTML for the source view of a CMS: the indent as two full-width spaces, no classes, no fonts, no scripts, no style but
 * `text-align`, the house's colours, the line round a box, what keeps a picture within its column, and what sets those of a group side by side
 * (without it they stand one below the other); a block a line. Also what "copy HTML" puts on the clipboard.
 * Of a profile it asks whether its target takes formulas.
 * @param picture in `images/` beside it, where nothing else is said
 */
export function fragmentHtml(article: Article, profile: Profile, picture: PictureAttributes = besideIt): string {
  return fragmentBlocks(article, profile, picture)
    .map((block) => `${block}\n`)
    .join('')
}

/** The same block by block, be it all of the body or a part. @param last the heading before them; it is moved on */
export function fragmentBlocks(
  article: Article,
  { target }: Pick<Profile, 'target'>,
  picture: PictureAttributes,
  last?: LastHeading,
): readonly string[] {
  const present = presentAssets(article)
  const choices: HtmlChoices = {
    paragraph: ({ align }) => alignStyle(align),
    indent: ({ indent }) => '\u3000'.repeat(indent),
    heading: ({ align }) => alignStyle(align),
    cell: () => ({}),
    figure: (view, caption) => figureHtml(view, caption, present.has(view.asset) ? picture(view.asset) : null),
    figureGroup: (figures, caption) =>
      groupHtml(
        figures,
        caption,
        ({ asset }) => (present.has(asset) ? picture(asset) : null),
        (asset) => pictureRatio(present.get(asset)),
      ),
    callout: (html) => element('aside', { style: BOX }, html),
    pullQuote: (html, source) =>
      element('blockquote', {}, html + (source === '' ? '' : element('p', alignStyle('end'), source))),
    colour: (name) => ({ style: `color:${COLOURS[name].light}` }),
    formulas: takesFormulas(target),
    tableCaption: () => alignStyle('center'),
    table: (html) => html,
  }
  return foldBody(article.document, htmlWriter(choices, last)).filter((block) => block !== '')
}

/** A box that no one frames is none. */
const BOX = 'border:1px solid #bbb;padding:1em'

function besideIt(asset: string): Attributes {
  return { src: relativeAddress(assetPath('picture', asset)) }
}

/**
 * Those that have something to show, sharing the line by what makes them of one height; one of them alone stands as any other. What is said of them
 * all takes a line of its own below.
 */
function groupHtml(
  figures: readonly GroupedFigure<string>[],
  words: string,
  placeOf: (view: FigureView) => Attributes | null,
  ratioOf: (asset: string) => number,
): string {
  const shown = figures.filter(({ view, caption }) => figureHtml(view, caption, placeOf(view)) !== '')
  const line = (tag: string, style: string) => (words === '' ? '' : element(tag, { style }, words))
  if (shown.length < 2) {
    const alone = shown.map(({ view, caption }) => figureHtml(view, caption, placeOf(view)))
    return [...alone, line('p', 'text-align:center')].filter((part) => part !== '').join('\n')
  }
  const parts = shown.map(({ view, caption }) => {
    const place = placeOf(view)
    const html = figureHtml(view, caption, place === null ? null : { ...place, style: 'width:100%' }, '')
    // A long address in a caption would make its picture wider than its share, and put the next one below.
    return element('figure', { style: `flex:${ratioOf(view.asset)};margin:0;overflow-wrap:anywhere` }, html)
  })
  const wrap = words === '' ? '' : 'flex-wrap:wrap;'
  const inner = parts.join('') + line('figcaption', 'flex:1 0 100%;text-align:center')
  return element('figure', { style: `display:flex;${wrap}gap:8px;margin:0` }, inner)
}

/** @param between what stands between a picture and its words */
function figureHtml(view: FigureView, caption: string, place: Attributes | null, between = '\n'): string {
  const style = { style: `text-align:${view.align}` }
  // A page of the CMS may be narrower than the picture.
  const img = (at: Attributes) => voidElement('img', { ...at, style: at.style ?? 'max-width:100%', alt: view.alt })
  const picture = place === null ? '' : element('p', style, img(place))
  const words = [caption, escapeText(creditText(view.credit))].filter((part) => part !== '').join(' ')
  return picture + (words === '' ? '' : `${picture === '' ? '' : between}${element('p', style, words)}`)
}

const STYLES: Readonly<Record<Alignment, string | null>> = {
  start: null,
  center: 'text-align:center',
  end: 'text-align:right',
  justify: 'text-align:justify',
}

function alignStyle(align: Alignment): Attributes {
  return { style: STYLES[align] }
}
