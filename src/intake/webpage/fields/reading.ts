import type { FieldKey } from '../../../article/fields.ts'
import type { Family, Told } from '../hints/family.ts'
import type { Page } from '../tree/page.ts'
import type { PageElement } from '../tree/pageElement.ts'
import { textOf } from '../tree/textOf.ts'
import type { FoundHeadline } from '../headline/findHeadline.ts'
import { creditsIn, zonesOf, type PlacedCredit, type Zones } from './zones.ts'

/** A page in the middle of being read: what the finders of the fields work from. */
export interface Reading {
  readonly page: Page
  readonly headline: FoundHeadline
  readonly body: PageElement
  readonly zones: Zones
  /** labelled values, zone by zone */
  readonly credits: Readonly<Record<'head' | 'opening' | 'closing' | 'tail' | 'before', readonly PlacedCredit[]>>
  /** what the page tells about itself without showing it, the most trusted first */
  readonly told: readonly Told[]
  readonly families: readonly Family[]
}

/** Prepares a page for the finders. */
export function readingOf(
  page: Page,
  headline: FoundHeadline,
  body: PageElement,
  families: readonly Family[],
): Reading {
  const zones = zonesOf(page, headline.line, body)
  const { head, opening, closing, tail, before } = zones
  return {
    page,
    headline,
    body,
    zones,
    credits: {
      head: creditsIn(head),
      opening: creditsIn(opening),
      closing: creditsIn(closing),
      tail: creditsIn(tail),
      before: creditsIn(before.toReversed()),
    },
    told: families.flatMap(({ told }) => (told === undefined ? [] : [told(page)])),
    families,
  }
}

/** The texts of the visible elements that families know to show a field. */
export function shownTexts({ page, families }: Reading, key: FieldKey): { text: string; where: string }[] {
  return families.flatMap(({ shown }) =>
    (shown?.[key] ?? []).flatMap((selector) =>
      page
        .find(selector)
        .slice(0, 2)
        .flatMap((element) => {
          const text = textOf(element)
          return text === '' || text.length > 300 ? [] : [{ text, where: selector }]
        }),
    ),
  )
}

/** All values that the page tells for a field. */
export function toldValues({ told }: Reading, key: FieldKey): { value: string; where: string }[] {
  return told.flatMap((one) => (one[key] === undefined || one[key].value === '' ? [] : [one[key]]))
}
