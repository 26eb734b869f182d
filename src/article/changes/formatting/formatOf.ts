import type { Mark, Node } from '@tiptap/pm/model'
import { blockFormatNames, type BlockFormat } from '../../document/marks/blockFormat.ts'
import { isFormatName } from '../../document/marks/wordFormat.ts'

/** The marks of a piece of a line that are its format. */
export function wordFormatOf(marks: readonly Mark[]): readonly Mark[] {
  return marks.filter(({ type }) => isFormatName(type.name))
}

/** The format of a paragraph or heading; null for any other node. */
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
  return a.type === b.type && Object.entries(one ?? {}).every(([name, value]) => value === other?.[name])
}
