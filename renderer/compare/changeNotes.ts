import type { MessageKey } from '../../src/base/messages/catalogue.ts'
import { CATALOGUE } from '../../src/base/messages/catalogue.ts'
import type { ChangedBlock } from '../../src/saving/compare/comparison.ts'
import { attributeText } from './attributeText.ts'
import { markChange } from './markWords.ts'

type Translate = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string

/** What changed of a block beside its words, one line each: its kind, its alignment, a figure's credit. */
export function changeNotes({ before, after, attributes, inside }: ChangedBlock, t: Translate): string[] {
  const kinds =
    before.type === after.type
      ? []
      : [line(t, 'kind', t(known('compare.kind.', before.type)), t(known('compare.kind.', after.type)))]
  // A block that became another kind has other attributes: they say nothing of their own.
  const own = before.type === after.type ? attributes : attributes.filter(({ name }) => name === 'align')
  // Its words say it themselves where they were decided on with it.
  const isTold = inside.kind === 'text' && inside.runs.some(({ kind }) => kind !== 'kept')
  const tracked = isTold ? [] : markChange(before.marks, after.marks).keys.map((key) => t(key))
  return [
    ...kinds,
    ...own.map((change) => line(t, change.name, value(t, change.before), value(t, change.after))),
    ...tracked,
  ]
}

function line(t: Translate, name: string, before: string, after: string): string {
  return t('compare.change', { name: t(known('compare.attribute.', name)), before, after })
}

function value(t: Translate, given: unknown): string {
  if (given === null || given === undefined || given === '') return t('compare.nothing')
  const align = `compare.align.${attributeText(given)}`
  if (align in CATALOGUE) return t(align as MessageKey)
  return attributeText(given) || JSON.stringify(given)
}

function known(prefix: 'compare.kind.' | 'compare.attribute.', name: string): MessageKey {
  const key = `${prefix}${name}`
  return (key in CATALOGUE ? key : `${prefix}other`) as MessageKey
}
