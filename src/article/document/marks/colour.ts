import type { MarkSpec } from '@tiptap/pm/model'
import { guarded } from '../attribute.ts'
import { elementOf } from '../elementLike.ts'

/**
 * The house's colours for words (文字颜色), as the paper shows them: dark enough on a light one and light enough on a dark one for text of any
 * size. The light ones are what exports write.
 */
export const COLOURS = {
  red: { light: '#b3261e', dark: '#f2a093' },
  ochre: { light: '#845400', dark: '#e3bd72' },
  green: { light: '#1f6a3f', dark: '#93cfaa' },
  blue: { light: '#1f4fa0', dark: '#a3c0ef' },
  purple: { light: '#6d3a8e', dark: '#d0aee6' },
  grey: { light: '#66635c', dark: '#aaa59b' },
} as const

/** The name of one of the house's colours. */
export type ColourName = keyof typeof COLOURS

/** The colours in the order in which they are offered. */
export const COLOUR_NAMES = Object.keys(COLOURS) as readonly ColourName[]

/** Words in one of the house's colours; no other is kept. */
export const colour: MarkSpec = {
  attrs: { name: { validate: guarded('name', '', isColourName).validate! } },
  parseDOM: [
    {
      tag: 'span[data-colour]',
      getAttrs: (node) => {
        const name = elementOf(node).getAttribute('data-colour')
        return isColourName(name) ? { name } : false
      },
    },
  ],
  toDOM: ({ attrs }) => ['span', { 'data-colour': attrs.name }, 0],
}

/** Whether a value names one of the house's colours. */
export function isColourName(value: unknown): value is ColourName {
  return typeof value === 'string' && Object.hasOwn(COLOURS, value)
}
