import type { Mark, Node } from '@tiptap/pm/model'
import { blockFormatNames, type BlockFormat } from '../../document/marks/blockFormat.ts'
import { isFormatName } from '../../document/marks/wordFormat.ts'

/** The marks of a piece of a line that are its format. */
export function wordFormatOf(marks: readonly Mark[]): readonly Mark[] {
  return marks.filter(({ type }) => isFormatName(type.name))
}

/** The format of a paragraph or heading, a picture or a cell; null for any other node. */
export function blockFormatOf({ type, attrs }: Node): BlockFormat | null {
  const names = blockFormatNames(type.name)
  if (names === null) return null
  return {
    type: type.name,
    attrs: Object.fromEntries(names.map((name) => [name, attrs[name] as unknown])),
  } as BlockFormat
}

/** Whether two formats of blocks are the same. */
export function sameBlockFormat(a: BlockFormat, b: BlockFormat): boolean {
  const [one, other]: readonly Record<string, unknown>[] = [a.attrs, b.attrs]
  return a.type === b.type && Object.entries(one ?? {}).every(([name, value]) => isSame(value, other?.[name]))
}

/** Whether two values of an attribute are one; the widths of a cell's columns are a list. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || (Array.isArray(a) && JSON.stringify(a) === JSON.stringify(b))
}

/** Whether two nodes of one sort say the same of themselves beyond their format and their bookmark: how many columns a cell spans. */
export function sameBeyondFormat(a: Node, b: Node): boolean {
  const formats = new Set([
    ...(blockFormatNames(a.type.name) ?? []),
    ...(blockFormatNames(b.type.name) ?? []),
    'bookmark',
  ])
  return Object.keys({ ...a.attrs, ...b.attrs }).every(
    (name) => formats.has(name) || isSame(a.attrs[name], b.attrs[name]),
  )
}
