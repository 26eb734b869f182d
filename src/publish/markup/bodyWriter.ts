import type { Alignment } from '../../article/document/alignment.ts'
import type { ColourName } from '../../article/document/marks/colour.ts'
import type { Remark } from '../../article/document/marks/comment.ts'
import type { NoteKind } from '../../article/document/noteKind.ts'
import type { GridRow } from './tableGrid.ts'

/** A style of a run of text. */
export type BodyMark =
  | { readonly type: 'link'; readonly href: string; readonly title: string }
  /** how the words are read, shown above them */
  | { readonly type: 'ruby'; readonly text: string }
  | { readonly type: 'colour'; readonly name: ColourName }
  | { readonly type: 'bold' | 'italic' | 'underline' | 'strike' | 'superscript' | 'subscript' }

/** A comment on words, with what was said. */
export interface CommentView {
  readonly id: string
  readonly thread: readonly Remark[]
  readonly resolved: boolean
}

/** A paragraph as a target needs to know it. */
export interface ParagraphView {
  readonly align: Alignment
  /** first-line indent in 汉字 as it is to be seen: none in lists and tables, nor where the line does not begin at the margin */
  readonly indent: 0 | 2
  /** the first of a list item or the only one of a cell, whose text can stand there without an element of its own */
  readonly lead: boolean
}

/** A heading within the body. */
export interface HeadingView {
  readonly level: 2 | 3 | 4
  readonly align: Alignment
}

/** A list; `start` is the first number of an ordered one. */
export interface ListView {
  readonly ordered: boolean
  readonly start: number
}

/** A picture's place; which file it is, if any, the target looks up by `asset`. */
export interface FigureView {
  readonly asset: string
  readonly remote: string
  readonly alt: string
  readonly credit: string
  /** in per cent of the column; null for the picture's own size */
  readonly width: number | null
  readonly align: 'left' | 'center' | 'right'
}

/** One of the pictures of a group, and its caption. */
export interface GroupedFigure<Words> {
  readonly view: FigureView
  readonly caption: Words
}

/**
 * What a target writes for each part of a body, from the leaves up. `Inline` and `Block` are what it makes of them: strings of HTML or
 * Markdown, objects of a Word library.
 */
export interface BodyWriter<Inline, Block> {
  text(text: string): Inline
  hardBreak(): Inline
  /** left out: the notes of the body stand as a list at its end */
  note?(kind: NoteKind, text: string): Inline
  /** a formula in TeX, `display` as on a line of its own; left out: it is text as one would read it out, raised and lowered */
  formula?(tex: string, display: boolean): Inline
  mark(mark: BodyMark, content: readonly Inline[]): Inline
  /** words with a comment on them, which may be one piece of several; left out where a target carries no comments, and its words stay alone */
  comment?(comment: CommentView, content: readonly Inline[]): Inline
  paragraph(view: ParagraphView, content: readonly Inline[]): Block
  heading(view: HeadingView, content: readonly Inline[]): Block
  blockquote(content: readonly Block[]): Block
  /** a box beside the story */
  callout(content: readonly Block[]): Block
  /** words set large, and whose they are; nothing where that is not said */
  pullQuote(content: readonly Block[], source: readonly Inline[]): Block
  /** each item is its blocks, its own text first */
  list(view: ListView, items: readonly (readonly Block[])[]): Block
  figure(view: FigureView, caption: readonly Inline[]): Block
  /** two or more pictures side by side, each as wide as its place, and what is said of them all; left out: they stand one below the other */
  figureGroup?(figures: readonly GroupedFigure<readonly Inline[]>[], caption: readonly Inline[]): Block
  /** the line above a table that names it */
  tableCaption(content: readonly Inline[]): Block
  /** rows and spans are already made to fit together */
  table(rows: readonly GridRow<Block>[]): Block
  horizontalRule(): Block
  /** a new page begins here; nothing where there are no pages */
  pageBreak(): Block
}
