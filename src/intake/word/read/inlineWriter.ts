import type { MarkJson, NodeJson } from '../../../article/document/documentJson.ts'
import type { ColourName } from '../../../article/document/marks/colour.ts'
import { noteAttributes, type NoteKind } from '../../../article/document/noteKind.ts'
import { settleRubies } from '../../../article/document/settleRubies.ts'
import type { Block, Look } from './block.ts'
import { lineText } from './lineText.ts'

/** How a run of text is set, as the paper knows it and as the look is judged by. */
export interface Setting {
  /** MARK bits */
  readonly marks: number
  /** address of the link it stands in; '' for none */
  readonly href: string
  readonly size: number
  readonly face: string
  /** what stands above it; one object for the words that share it */
  readonly ruby?: { readonly text: string }
  /** one of the house's colours */
  readonly colour?: ColourName
  /** the comments on it; none where it is left out */
  readonly comments?: readonly MarkJson[]
}

/** The comments on words without any. */
export const NO_COMMENTS: readonly MarkJson[] = []

/** Bits of the marks, in the order in which they are written. */
export const MARK = { bold: 1, italic: 2, underline: 4, strike: 8, superscript: 16, subscript: 32 } as const
const NAMES = Object.entries(MARK) as readonly (readonly [keyof typeof MARK, number])[]

interface Piece extends Setting {
  readonly text: string
  /** its text holds the place of a note or a formula */
  readonly note?: NodeJson
}

/** One paragraph's worth of inline content. */
export interface InlineContent {
  readonly nodes: readonly NodeJson[]
  readonly text: string
  readonly look: Look
  /** it began with typed spaces of at least one 汉字 and a half */
  readonly typedIndent: boolean
}

const BREAK = '\n'
/** Holds the place of a note or a formula; no white space. */
const NOTE = '\ufffc'

/** Collects the text of a paragraph, and what hangs on it: pictures, text boxes. */
export class InlineWriter {
  /** blocks that stand before its first word, and after */
  readonly before: Block[] = []
  readonly after: Block[] = []
  /** words that the final text does not hold */
  deleted = ''
  hidden = ''
  private pieces: Piece[] = []

  text(text: string, setting: Setting): void {
    if (text !== '') this.pieces.push({ comments: NO_COMMENTS, ...setting, text })
  }

  /** Takes a note. @param comments those that are open at its sign */
  note(kind: NoteKind, words: string, comments: readonly MarkJson[]): void {
    const marks = comments.length === 0 ? {} : { marks: comments }
    const note: NodeJson = { type: 'footnote', attrs: noteAttributes(kind, words), ...marks }
    this.pieces.push({ text: NOTE, marks: 0, href: '', size: 0, face: '', note })
  }

  /** Takes a formula. @param marks the comments that are open there */
  formula(node: NodeJson, marks: readonly MarkJson[]): void {
    const marked = marks.length === 0 ? node : { ...node, marks }
    this.pieces.push({ text: NOTE, marks: 0, href: '', size: 0, face: '', note: marked })
  }

  break(): void {
    this.pieces.push({ text: BREAK, marks: 0, href: '', size: 0, face: '' })
  }

  /** Whether nothing but white space was taken. */
  get isBlank(): boolean {
    return this.pieces.every(({ text }) => text.trim() === '')
  }

  /** Puts a picture, a table or a box beside the text, where it was met. */
  aside(...blocks: readonly Block[]): void {
    ;(this.isBlank ? this.before : this.after).push(...blocks)
  }

  /** Puts the content of an earlier writer before this one's. */
  prepend(earlier: InlineWriter): void {
    this.pieces = [...earlier.pieces, ...this.pieces]
    this.before.unshift(...earlier.before, ...earlier.after)
    this.deleted = earlier.deleted + this.deleted
    this.hidden = earlier.hidden + this.hidden
  }

  /** Gives what was collected. A line that begins with a typed indent is a paragraph of its own; nothing to read gives none. */
  take(): InlineContent[] {
    const lines: Piece[][] = [[]]
    for (const piece of this.pieces) {
      if (piece.text === BREAK) lines.push([])
      else lines.at(-1)!.push(piece)
    }
    const contents: Piece[][][] = []
    for (const line of lines) {
      if (line.every(({ text }) => text.trim() === '')) continue
      if (contents.length === 0 || indentOf(line) >= 1.5) contents.push([])
      contents.at(-1)!.push(line)
    }
    return contents.map(contentOf)
  }
}

function contentOf(lines: readonly (readonly Piece[])[]): InlineContent {
  const nodes: NodeJson[] = []
  for (const [index, line] of lines.entries()) {
    if (index > 0) nodes.push({ type: 'hardBreak' })
    nodes.push(...settleRubies(lineNodes(trimmed(line))))
  }
  const text = lineText(nodes)
  return { nodes, text, look: lookOf(lines.flat()), typedIndent: indentOf(lines[0] ?? []) >= 1.5 }
}

/** Width of the white space at a line's beginning, in 汉字. */
function indentOf(line: readonly Piece[]): number {
  const lead = /^\s*/.exec(line.map(({ text }) => text).join(''))?.[0] ?? ''
  return [...lead].reduce((width, sign) => width + (sign === '\u3000' ? 1 : sign === '\t' ? 2 : 0.5), 0)
}

/** Without white space at either end. Tabs within are spaces. */
function trimmed(line: readonly Piece[]): Piece[] {
  const pieces = [...line]
  while (pieces.length > 0) {
    const text = pieces[0]!.text.trimStart()
    if (text !== '') {
      pieces[0] = { ...pieces[0]!, text }
      break
    }
    pieces.shift()
  }
  while (pieces.length > 0) {
    const last = pieces.length - 1
    const text = pieces[last]!.text.trimEnd()
    if (text !== '') {
      pieces[last] = { ...pieces[last]!, text }
      break
    }
    pieces.pop()
  }
  return pieces
}

function lineNodes(pieces: readonly Piece[]): NodeJson[] {
  const nodes: NodeJson[] = []
  let text = ''
  let open: Piece | null = null
  const flush = () => {
    if (open === null) return
    const marks = marksOf(open)
    const clean = text.replaceAll('\t', ' ')
    nodes.push(marks.length === 0 ? { type: 'text', text: clean } : { type: 'text', text: clean, marks })
    text = ''
  }
  for (const piece of pieces) {
    if (piece.note !== undefined) {
      flush()
      open = null
      nodes.push(piece.note)
      continue
    }
    if (open === null || !isSetAlike(open, piece)) {
      flush()
      open = piece
    }
    text += piece.text
  }
  flush()
  return nodes
}

function isSetAlike(a: Piece, b: Piece): boolean {
  const sameLook = a.marks === b.marks && a.colour === b.colour
  return sameLook && a.href === b.href && a.comments === b.comments && a.ruby === b.ruby
}

function marksOf({ marks, href, ruby, colour, comments = [] }: Piece): MarkJson[] {
  const found: MarkJson[] = href === '' ? [] : [{ type: 'link', attrs: { href, title: '' } }]
  if (ruby !== undefined) found.push({ type: 'ruby', attrs: { text: ruby.text, at: ruby } })
  if (colour !== undefined) found.push({ type: 'colour', attrs: { name: colour } })
  for (const [type, bit] of NAMES) if ((marks & bit) !== 0) found.push({ type })
  return [...found, ...comments]
}

function lookOf(pieces: readonly Piece[]): Look {
  const sizes = new Map<number, number>()
  const faces = new Map<string, number>()
  let bold = true
  for (const { text, marks, size, face, note } of pieces) {
    const count = text.trim().length
    if (count === 0 || note !== undefined) continue
    if ((marks & MARK.bold) === 0) bold = false
    sizes.set(size, (sizes.get(size) ?? 0) + count)
    faces.set(face, (faces.get(face) ?? 0) + count)
  }
  // A line without letters, as of a formula alone, is not set bold.
  return { size: mostOf(sizes) ?? 0, bold: bold && sizes.size > 0, face: mostOf(faces) ?? '' }
}

function mostOf<T>(counts: ReadonlyMap<T, number>): T | undefined {
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}
