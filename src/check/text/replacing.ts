import type { Edit, Fix } from '../../article/finding.ts'

/** A fix that puts one text in the place of a range. */
export function replacing(from: number, to: number, text: string): Fix {
  return editing([{ from, to, text }], text)
}

/** A fix of several edits, told by the text that comes out. */
export function editing(edits: readonly Edit[], shown: string): Fix {
  return shown === ''
    ? { label: { zh: '删去', en: 'Delete' }, edits }
    : { label: { zh: `改为“${shown}”`, en: `Change to “${shown}”` }, edits }
}
