import type { Stage } from '../../../article/article.ts'
import { fieldOf, type FieldKey } from '../../../article/fields.ts'
import type { StageNames } from '../../../article/stages.ts'
import type { Language } from '../../../base/language.ts'
import { splitQuery } from '../splitQuery.ts'
import { stageQuery } from '../stageQuery.ts'
import type { QueryRow, Relation } from './queryRow.ts'
import { rowClause } from './rowClause.ts'
import { rowName } from './rowName.ts'
import { stateWord } from './stateWords.ts'

const NOT: ReadonlySet<Relation> = new Set(['hasNot', 'isNot', 'noneOf'])

/**
 * The query that the rows of a form ask for. A row that was not changed is written as it stood; one that lacks its value, or whose value means
 * nothing where it stands, is left out.
 * @param names what the house calls the stages
 */
export function writeRows(rows: readonly QueryRow[], names: StageNames, language: Language): string {
  const parts = rows.map((row) => writeRow(row, names, language)).filter((part) => part !== '')
  // A quote that is never closed would take what follows with it.
  return parts
    .map((part, at) => (at < parts.length - 1 && splitQuery(part).at(-1)?.open === true ? `${part}"` : part))
    .join(' ')
}

/** One row as the query language says it; '' where it lacks its value or its value means nothing. */
export function writeRow(row: QueryRow, names: StageNames, language: Language): string {
  if (row.written !== null) return row.written
  if (row.field === 'written') return row.values[0]?.trim() ?? ''
  const value = valueText(row, language)
  if (value === '') return ''
  const not = NOT.has(row.relation)
  const said =
    row.field === 'stage'
      ? `${not ? '-' : ''}${stageQuery(row.values as readonly Stage[], names, language)}`
      : saidPart(rowName(row.field, language), value, not)
  const clause = rowClause(said, names)
  return clause !== null && (clause.kind !== 'word' || row.field === 'text') ? said : ''
}

function valueText(row: QueryRow, language: Language): string {
  const { field, relation } = row
  const [first = '', second = ''] = row.values.map((value) => value.trim())
  if (field === 'missing')
    return row.values
      .map((key) =>
        fieldOf(key as FieldKey)
          .label[language].replace(/\s/g, '')
          .toLowerCase(),
      )
      .join('|')
  if (field === 'stage') return row.values.join('|')
  if (first === '') return ''
  switch (relation) {
    case 'atLeast':
    case 'since':
      return `>=${first}`
    case 'atMost':
    case 'until':
      return `<=${first}`
    case 'between':
      return second === '' ? '' : `${first}..${second}`
    case 'is':
    case 'isNot':
      return stateWord(field, first, language)
    default:
      return first
  }
}

/** A part with its value bare where it is read so, else in quotes, which cannot hold quotes themselves. */
function saidPart(name: string | null, value: string, not: boolean): string {
  const head = `${not ? '-' : ''}${name === null ? '' : `${name}:`}`
  const [part, ...more] = splitQuery(head + value)
  const isRead = more.length === 0 && part?.name === name && part.value === value && part.not === not && !part.quoted
  return isRead ? head + value : `${head}"${value.replace(/["”]/g, '')}"`
}
