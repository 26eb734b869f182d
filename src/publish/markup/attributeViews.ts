import { ALIGNMENTS, type Alignment } from '../../article/document/alignment.ts'
import type { MarkJson, NodeJson } from '../../article/document/documentJson.ts'
import type { Remark } from '../../article/document/marks/comment.ts'
import { FIGURE_ALIGNMENTS } from '../../article/document/nodes/figure.ts'
import { HEADING_LEVELS } from '../../article/document/nodes/heading.ts'
import type { CommentView, FigureView, HeadingView, ListView } from './bodyWriter.ts'

type Attributes = NodeJson['attrs']

/** The alignment, `start` where none is said. */
export function readAlign(value: unknown): Alignment {
  return oneOf(ALIGNMENTS, value, 'start')
}

/** A whole number of at least one, else the fallback. */
export function readNumber(value: unknown, fallback: number): number {
  return Number.isInteger(value) && (value as number) >= 1 ? (value as number) : fallback
}

/** Column widths in pixels, null where none are set. */
export function readWidths(value: unknown): readonly number[] | null {
  return Array.isArray(value) && value.every((width) => Number.isInteger(width)) ? (value as number[]) : null
}

/** A heading's attributes. */
export function readHeading(attrs: Attributes): HeadingView {
  return { level: oneOf(HEADING_LEVELS, attrs?.level, 2), align: readAlign(attrs?.align) }
}

/** A list's attributes. */
export function readList({ type, attrs }: NodeJson): ListView {
  const start = attrs?.start
  return { ordered: type === 'orderedList', start: Number.isInteger(start) ? (start as number) : 1 }
}

/** A figure's attributes. */
export function readFigure(attrs: Attributes): FigureView {
  const width = attrs?.width
  return {
    asset: readString(attrs?.asset),
    remote: readString(attrs?.remote),
    alt: readString(attrs?.alt),
    credit: readString(attrs?.credit),
    width: Number.isInteger(width) ? (width as number) : null,
    align: oneOf(FIGURE_ALIGNMENTS, attrs?.align, 'center'),
  }
}

/** A comment's mark; null for any other, and for one that says nothing. */
export function readComment({ type, attrs }: MarkJson): CommentView | null {
  const thread = Array.isArray(attrs?.thread) ? (attrs.thread as readonly Remark[]) : []
  if (type !== 'comment' || thread.length === 0) return null
  return { id: readString(attrs?.id), thread, resolved: attrs?.state === 'resolved' }
}

/** A text, '' for anything else. */
export function readString(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function oneOf<T>(values: readonly T[], value: unknown, fallback: T): T {
  return values.includes(value as T) ? (value as T) : fallback
}
