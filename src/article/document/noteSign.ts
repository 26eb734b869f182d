import { inRoman } from '../../base/inRoman.ts'
import type { NoteKind } from './noteKind.ts'

/** What stands in the line for a note of a number, from 1: [1] for a footnote, [i] for an endnote, as Word tells them apart. */
export function noteSign(kind: NoteKind, number: number): string {
  return `[${kind === 'endnote' ? inRoman(number).toLowerCase() : number}]`
}
