import { FIELD_KEYS, fieldOf } from '../../../article/fields.ts'
import type { QueryRow, Relation, RowField } from './queryRow.ts'

/** How the value of a row is given. */
export type ValueKind = 'text' | 'choice' | 'several' | 'number' | 'date'

/** What a form can ask about, what is asked for most often first. */
export const ROW_FIELDS: readonly RowField[] = [
  'text',
  'editors',
  'stage',
  'source',
  'channelPath',
  'authors',
  'keywords',
  'publishedAt',
  'modifiedAt',
  'characters',
  'missing',
  'findings',
  'exported',
  'alike',
  ...FIELD_KEYS.filter(
    (key) => !['editors', 'source', 'channelPath', 'authors', 'keywords', 'publishedAt'].includes(key),
  ),
  'id',
  'written',
]

const DATES = ['within', 'since', 'until', 'between'] as const
const NUMBERS = ['atLeast', 'atMost', 'between', 'exactly'] as const

/** How the values of a field can be meant, the usual one first. */
export function rowRelations(field: RowField): readonly Relation[] {
  switch (field) {
    case 'written':
      return ['asWritten']
    case 'stage':
    case 'alike':
      return ['is', 'isNot']
    case 'missing':
      return ['anyOf', 'noneOf']
    case 'characters':
      return NUMBERS
    case 'publishedAt':
    case 'modifiedAt':
      return DATES
    case 'exported':
      return ['is', 'isNot', ...DATES]
    case 'findings':
      return ['is', 'isNot', ...NUMBERS]
    case 'text':
    case 'id':
      return ['has', 'hasNot']
    default:
      return fieldOf(field).options === undefined ? ['has', 'hasNot'] : ['is', 'isNot']
  }
}

/** How the values of a field are given where they are meant so. */
export function valueKind(field: RowField, relation: Relation): ValueKind {
  if (field === 'stage' || field === 'missing') return 'several'
  if (relation === 'is' || relation === 'isNot') return 'choice'
  if (field === 'characters' || field === 'findings') return 'number'
  if (field === 'publishedAt' || field === 'modifiedAt' || field === 'exported') return 'date'
  return 'text'
}

/** A row about a field, with nothing in it yet. */
export function emptyRow(field: RowField): QueryRow {
  const [relation = 'has'] = rowRelations(field)
  return { field, relation, values: [], written: null }
}

/** A row with its value meant otherwise, or about another field: what was given stays where it may stand there too. */
export function turnedRow(row: QueryRow, field: RowField, relation: Relation): QueryRow {
  const stays = valueKind(field, relation) === valueKind(row.field, row.relation)
  const isSame = field === row.field || valueKind(field, relation) === 'text'
  const values = stays && isSame ? row.values.slice(0, roomFor(field, relation)) : []
  return { field, relation, values, written: null }
}

function roomFor(field: RowField, relation: Relation): number {
  if (valueKind(field, relation) === 'several') return Infinity
  return relation === 'between' ? 2 : 1
}
