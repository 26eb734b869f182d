import type { AttributeSpec, MarkSpec } from '@tiptap/pm/model'
import { guarded } from '../attribute.ts'
import { elementOf, type ElementLike } from '../elementLike.ts'

/** Who changed something under 修订, when (ISO 8601), and the name that the parts of one change share. */
export interface ChangeAttrs {
  readonly id: string
  readonly by: string
  readonly at: string
}

/** Characters of a person's name in a change, at most. */
export const LONGEST_NAME = 50

/** The attributes that every mark of 修订 has. */
export const CHANGE_ATTRS = {
  id: { validate: guarded('id', '', isId).validate! },
  by: { validate: guarded('by', '', isName).validate! },
  at: { validate: guarded('at', '', isMoment).validate! },
} as const satisfies Record<string, AttributeSpec>

/**
 * A mark of 修订. On words, line breaks, figures, tables, their rows and the cells of their columns, and rules it says that they were put in or taken out; on a paragraph or heading it
 * speaks of its end alone: that it was begun anew after it, or is to run on.
 * @param attribute of the element that shows it, in our own markup
 */
export function changeMark(attribute: 'data-inserted' | 'data-deleted'): MarkSpec {
  return {
    inclusive: false,
    attrs: CHANGE_ATTRS,
    parseDOM: [
      { tag: `span[${attribute}]`, getAttrs: (node) => readChange(elementOf(node), attribute) },
      // No span may stand round a row or cell in HTML: its source says it of itself.
      {
        tag: `tr[${attribute}], td[${attribute}], th[${attribute}]`,
        priority: 60,
        consuming: false,
        getAttrs: (node) => readPartChange(elementOf(node), attribute),
      },
    ],
    toDOM: ({ attrs }) => ['span', changeMarkup(attribute, attrs as ChangeAttrs), 0],
  }
}

/** Reads whose change an element of our own markup shows; false where it does not say so as it should. */
export function readChange(element: ElementLike, attribute: string): ChangeAttrs | false {
  const attrs = {
    id: element.getAttribute(attribute) ?? '',
    by: element.getAttribute('data-by') ?? '',
    at: element.getAttribute('data-at') ?? '',
  }
  return isId(attrs.id) && isName(attrs.by) && isMoment(attrs.at) ? attrs : false
}

/** What a row or cell says of itself: whose change it is in one attribute, as several may be on it. */
export function partChangeMarkup({ id, by, at }: ChangeAttrs): string {
  return `${id} ${at} ${by}`
}

function readPartChange(element: ElementLike, attribute: string): ChangeAttrs | false {
  const [, id, at, by] = /^(\S*) (\S*) (.*)$/s.exec(element.getAttribute(attribute) ?? '') ?? []
  return isId(id) && isName(by) && isMoment(at) ? ({ id, by, at } as ChangeAttrs) : false
}

/** Writes whose change it is as our own markup. */
export function changeMarkup(attribute: string, { id, by, at }: ChangeAttrs): Record<string, string> {
  return { [attribute]: id, 'data-by': by, 'data-at': at }
}

function isId(value: unknown): boolean {
  return typeof value === 'string' && /^[a-z0-9]{6,24}$/.test(value)
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value.length <= LONGEST_NAME
}

function isMoment(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)
}
