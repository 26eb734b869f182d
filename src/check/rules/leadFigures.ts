import { figuresIn, type Figure } from '../figures/figuresIn.ts'
import { isSameThing } from '../figures/isSameThing.ts'
import type { ArticleRule, PlacedHit } from '../rule.ts'
import type { Slice } from '../slice.ts'
import { HAN } from '../text/characters.ts'

const LEADING = new RegExp(`[${HAN}]*$`)

/**
 * A figure of the abstract or of the first paragraph that the rest of the body gives otherwise, as 投入3.2亿元 and 投入2.3亿元. Which of them is
 * right only the editor knows, so nothing mends it. A figure that the body has as well is left alone, and so is one that the body gives in
 * several ways: it is explained there.
 */
export const leadFigures: ArticleRule = {
  kind: 'article',
  id: 'leadFigures',
  group: 'numbers',
  severity: 'warning',
  certainty: 'medium',
  message: { zh: '开头的数字与正文不一致。', en: 'A figure of the lead differs from the body.' },
  reason: {
    zh: '与正文里同一件事的数字比较；哪一个对，请核实。',
    en: 'Compared with the figure for the same thing in the body; find out which is right.',
  },
  check({ blocks, fields }) {
    const first = blocks.find(({ kind }) => kind === 'paragraph')
    const abstract = fields.find(({ place }) => place.kind === 'field' && place.field === 'abstract')
    const rest = blocks.filter((block) => block !== first)
    return [...hitsOf(abstract, blocks), ...hitsOf(first, rest)]
  },
}

function hitsOf(lead: Slice | undefined, body: readonly Slice[]): PlacedHit[] {
  if (lead === undefined) return []
  const figures = figuresIn(lead)
  if (figures.length === 0 || body.length === 0) return []
  const others = body.flatMap((slice) =>
    figuresIn(slice).map((figure) => ({ figure, slice, isProse: slice.kind === 'paragraph' })),
  )
  return figures.flatMap((figure): PlacedHit[] => {
    if (others.some((other) => isOneNumber(figure, other.figure))) return []
    const differing = others.filter(
      (other) =>
        other.isProse &&
        isSameThing(figure, other.figure, lead.text) &&
        !figures.some((each) => isOneNumber(each, other.figure)) &&
        !isOfOther(other.figure, other.slice, figures),
    )
    const [only] = differing
    if (only === undefined || differing.some((other) => !isOneNumber(only.figure, other.figure))) return []
    const here = shown(lead.text, figure)
    const there = shown(only.slice.text, only.figure)
    return [
      {
        place: lead.place,
        from: figure.from,
        to: figure.to,
        message: {
          zh: `这里写“${here}”，正文写“${there}”。`,
          en: `Here it says “${here}”, in the body “${there}”.`,
        },
      },
    ]
  })
}

/** Whether the sentence of a figure speaks of something else, or of parts: it has another figure that the lead gives otherwise. */
function isOfOther(figure: Figure, slice: Slice, lead: readonly Figure[]): boolean {
  return figuresIn(slice).some(
    (beside) =>
      beside !== figure &&
      beside.sentence === figure.sentence &&
      (!beside.part.includes('其中') || figure.part.includes('其中')) &&
      lead.some(({ unit }) => unit === beside.unit) &&
      !lead.some((each) => isOneNumber(each, beside)),
  )
}

/** The same amount of the same unit; one may be rounded. */
function isOneNumber(a: Figure, b: Figure): boolean {
  if (a.unit !== b.unit) return false
  const [one, other] = [Number(a.digits) * a.times, Number(b.digits) * b.times]
  return Math.abs(one - other) <= Math.max(grain(a), grain(b)) / 2
}

/** What the last digit of a figure with a point or a 万 or 亿 counts; a plain number counts one by one and is not rounded. */
function grain({ digits, times }: Figure): number {
  const places = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0
  return places === 0 && times === 1 ? 0 : times / 10 ** places
}

/** A figure with the words that lead up to it and those behind, a few of each. */
function shown(text: string, { from, to, after }: Figure): string {
  return (LEADING.exec(text.slice(Math.max(0, from - 6), from))?.[0] ?? '') + text.slice(from, to) + after.slice(0, 4)
}
