import { Mark, type MarkType } from '@tiptap/pm/model'
import { excerpt } from '../../excerpt.ts'
import { isJsonObject } from '../../isJsonObject.ts'
import type { Loss } from '../../loss.ts'
import { articleSchema } from '../articleSchema.ts'
import { readAttributes } from './readAttributes.ts'

/** The marks of a node, in the schema's order; unknown ones, and those that exclude one another, are told. */
export function readMarks(json: unknown, where: string, losses: Loss[]): readonly Mark[] {
  if (json === undefined || json === null) return Mark.none
  if (!Array.isArray(json)) {
    losses.push({ kind: 'unknownMark', where, what: excerpt(json) })
    return Mark.none
  }
  let set = Mark.none
  for (const raw of json as unknown[]) {
    const mark = readMark(raw, where, losses)
    if (mark === null) continue
    const expected = set.length + 1
    set = mark.addToSet(set)
    if (set.length < expected) losses.push({ kind: 'badStructure', where, what: mark.type.name })
  }
  return set
}

function readMark(raw: unknown, where: string, losses: Loss[]): Mark | null {
  const mark = isJsonObject(raw) ? raw : { type: raw }
  const type = (articleSchema.marks as Record<string, MarkType>)[String(mark.type)]
  if (type === undefined) {
    losses.push({ kind: 'unknownMark', where, what: excerpt(mark.type) })
    return null
  }
  const attrs = readAttributes(type.spec.attrs ?? {}, mark.attrs, where, losses)
  return attrs === null ? null : type.create(attrs)
}
