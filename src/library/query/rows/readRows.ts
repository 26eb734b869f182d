import type { StageNames } from '../../../article/stages.ts'
import type { Clause } from '../query.ts'
import { queryName } from '../queryNames.ts'
import type { Range } from '../readRange.ts'
import { splitQuery, type QueryPart } from '../splitQuery.ts'
import type { QueryRow, Relation, RowField } from './queryRow.ts'
import { rowClause } from './rowClause.ts'
import { rowMeaning } from './rowName.ts'
import { emptyRow, ROW_FIELDS } from './rowRelations.ts'
import { writeRow } from './writeRows.ts'

type Shown = Pick<QueryRow, 'field' | 'relation' | 'values'>

/**
 * A query as the rows of a form, one a part. What no row can show as it is meant stands in a row as it is written, so that nothing is lost and
 * nothing is asked that was not asked before.
 * @param names what the house calls the stages
 */
export function readRows(query: string, names: StageNames): QueryRow[] {
  return splitQuery(query).map((part) => {
    const begun = begunRow(part)
    if (begun !== null) return begun
    const clause = rowClause(part.text, names)
    const row = clause === null ? null : { ...shownClause(clause, part), written: null }
    // The row is asked back: whatever it would not write as it is meant, it does not show.
    return row !== null && sameClause(rowClause(writeRow(row, names, 'zh'), names), clause)
      ? { ...row, written: part.text }
      : { field: 'written', relation: 'asWritten', values: [part.text], written: part.text }
  })
}

/** A name that nothing follows yet. */
function begunRow({ text }: QueryPart): QueryRow | null {
  const meaning = /[:：]$/.test(text) ? queryName(text.slice(0, -1)) : null
  if (meaning === null) return null
  const field = ROW_FIELDS.find((each) => JSON.stringify(rowMeaning(each)) === JSON.stringify(meaning))
  return field === undefined ? null : { ...emptyRow(field), written: text }
}

function shownClause(clause: Clause, { value }: QueryPart): Shown {
  const { not } = clause
  const has = not ? 'hasNot' : 'has'
  const is = not ? 'isNot' : 'is'
  switch (clause.kind) {
    case 'word':
      return { field: 'text', relation: has, values: [clause.text] }
    case 'field': {
      const isChosen = emptyRow(clause.field).relation === 'is'
      return { field: clause.field, relation: isChosen ? is : has, values: [clause.text] }
    }
    case 'id':
      return { field: 'id', relation: has, values: [clause.text] }
    case 'missing':
      return { field: 'missing', relation: not ? 'noneOf' : 'anyOf', values: clause.fields }
    case 'stage':
      return { field: 'stage', relation: is, values: clause.stages }
    case 'alike':
      return { field: 'alike', relation: is, values: [typeof clause.to === 'string' ? clause.to : clause.to.id] }
    case 'characters':
      return { field: 'characters', ...shownRange(clause) }
    case 'date':
      return { field: clause.of, ...shownDates(value) }
    case 'exported':
      return typeof clause.when === 'string'
        ? { field: 'exported', relation: is, values: [clause.when] }
        : { field: 'exported', ...shownDates(value) }
    case 'findings':
      return shownFindings(clause, is)
  }
}

function shownFindings(clause: Extract<Clause, { kind: 'findings' }>, is: Relation): Shown {
  const field: RowField = 'findings'
  const { of, least, most } = clause
  if (of !== 'all') return { field, relation: is, values: [of] }
  if (least === 1 && most === null) return { field, relation: is, values: ['any'] }
  if (least === 0 && most === 0) return { field, relation: is, values: ['none'] }
  return { field, ...shownRange(clause) }
}

function shownRange({ least, most }: Range<number>): Pick<QueryRow, 'relation' | 'values'> {
  if (most === null) return { relation: 'atLeast', values: [String(least)] }
  if (least === null) return { relation: 'atMost', values: [String(most)] }
  if (least === most) return { relation: 'exactly', values: [String(least)] }
  return { relation: 'between', values: [String(least), String(most)] }
}

function shownDates(value: string): Pick<QueryRow, 'relation' | 'values'> {
  const plain = value.normalize('NFKC').replace(/\s/g, '')
  const [, first = '', last = ''] = /^(.*?)(?:\.\.|~|至)(.*)$/.exec(plain) ?? []
  if (first !== '' && last !== '') return { relation: 'between', values: [first, last] }
  if (first !== '') return { relation: 'since', values: [first] }
  if (last !== '') return { relation: 'until', values: [last] }
  // `>` and `<` alone mean other days than those that are named: no row says so.
  const [, sign = '', day = ''] = /^(>=|<=)?([^<>].*)$/.exec(plain) ?? []
  return { relation: sign === '>=' ? 'since' : sign === '<=' ? 'until' : 'within', values: [day] }
}

function sameClause(one: Clause | null, other: Clause | null): boolean {
  return one !== null && other !== null && JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
}

/** Stages and fields are alternatives: their order says nothing. */
function sorted(clause: Clause): Clause {
  if (clause.kind === 'stage') return { ...clause, stages: [...clause.stages].sort() }
  if (clause.kind === 'missing') return { ...clause, fields: [...clause.fields].sort() }
  return clause
}
