import type { MarkJson, NodeJson } from '../../../article/document/documentJson.ts'
import { formulaText } from '../../../article/formula/formulaText.ts'
import { settleRubies } from '../../../article/document/settleRubies.ts'
import { MARKS } from '../../../article/document/sets.ts'
import { tidyText } from './tidyText.ts'
import type { Styled } from './styled.ts'

interface Piece {
  readonly text: string
  readonly styled: readonly Styled[]
  /** preformatted: its spaces count */
  readonly keep: boolean
  /** a formula, of which the text is what one would read out, or a footnote, which is no text of the line */
  readonly node?: NodeJson
}

/** One finished paragraph's worth of inline content. */
export interface InlineContent {
  readonly nodes: readonly NodeJson[]
  readonly text: string
  /** marks that lay on all of it by style alone, and were left out as decoration */
  readonly decoration: readonly string[]
}

const BREAK: Piece = { text: '\n', styled: [], keep: true }
const CJK = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f\u2018-\u201d]/
const LOOKS: ReadonlySet<string> = new Set(['bold', 'italic', 'underline', 'strike'])

/** Collects the text of a paragraph: white space as a browser shows it, line ends of the markup between 汉字 dropped, line breaks kept. */
export class InlineRun {
  private pieces: Piece[] = []
  private notes = 0

  text(text: string, styled: readonly Styled[], pre: boolean): void {
    const clean = tidyText(text)
    if (clean === '') return
    if (!pre) {
      this.pieces.push({
        text: clean.replace(/[ \t\r\f\v]*\n[ \t\r\n\f\v]*/g, '\r').replace(/[ \t\f\v]+/g, ' '),
        styled,
        keep: false,
      })
      return
    }
    for (const [index, line] of clean.split(/\r\n?|\n/).entries()) {
      if (index > 0) this.break()
      if (line !== '') this.pieces.push({ text: line.replaceAll('\t', ' '), styled, keep: true })
    }
  }

  formula(node: NodeJson, styled: readonly Styled[]): void {
    this.pieces.push({ text: formulaText(String(node.attrs?.tex)) || '\ufffc', styled, keep: true, node })
  }

  /** A note stands at the words before it, whatever look they have. */
  footnote(node: NodeJson): void {
    this.pieces.push({ text: '', styled: [], keep: true, node })
  }

  /** Tells one note above words from the next. */
  nextNote(): number {
    this.notes += 1
    return this.notes
  }

  break(): void {
    this.pieces.push(BREAK)
  }

  get isBlank(): boolean {
    return this.pieces.every(({ text, node }) => text.trim() === '' && node === undefined)
  }

  get endsInBreak(): boolean {
    return this.pieces.at(-1) === BREAK
  }

  /**
   * Gives what was collected and begins anew; null where there is nothing to read.
   * @param plainLook leaves out looks that the whole paragraph has by style alone
   */
  take(plainLook: (text: string) => boolean): InlineContent | null {
    const pieces = settled(this.pieces)
    this.pieces = []
    while (pieces.at(-1) === BREAK) pieces.pop()
    if (pieces.length === 0) return null
    const text = pieces.map((piece) => piece.text).join('')
    const decoration = plainLook(text) ? looksOfAll(pieces) : []
    const nodes: NodeJson[] = []
    for (const piece of pieces) {
      if (piece === BREAK) nodes.push({ type: 'hardBreak' })
      else if (piece.node !== undefined) nodes.push(marked(piece.node, marksOf(piece.styled, decoration)))
      else append(nodes, piece.text, marksOf(piece.styled, decoration))
    }
    return { nodes: settleRubies(nodes), text, decoration }
  }
}

/** White space made single over the edges of pieces, none at the ends of lines. */
function settled(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = []
  let before = ''
  for (const [index, piece] of pieces.entries()) {
    if (piece === BREAK) {
      trimEnd(out)
      if (out.length > 0) out.push(BREAK)
      before = ''
      continue
    }
    if (piece.keep) {
      out.push(piece)
      before = piece.text.at(-1) ?? before
      continue
    }
    const text = piece.text.replace(/[ \r]|[^ \r]+/g, (part, at: number) => {
      if (part !== ' ' && part !== '\r') {
        before = part.at(-1)!
        return part
      }
      const joins = part === '\r' && CJK.test(before) && CJK.test(signAfter(piece.text, at, pieces, index))
      if (before === '' || before === ' ' || joins) return ''
      before = ' '
      return ' '
    })
    if (text !== '') out.push({ ...piece, text })
  }
  trimEnd(out)
  return out
}

/** The first sign after a line end of the markup that is no white space. */
function signAfter(text: string, at: number, pieces: readonly Piece[], index: number): string {
  const next = text[at + 1]
  if (next !== undefined) return next
  for (const piece of pieces.slice(index + 1, index + 4)) {
    const sign = piece.text.trimStart()[0]
    if (sign !== undefined) return sign
  }
  return ''
}

function trimEnd(pieces: Piece[]): void {
  for (let last = pieces.at(-1); last !== undefined && last !== BREAK; last = pieces.at(-1)) {
    if (last.node !== undefined) return
    const text = last.text.replace(/[\s\u3000\u00a0]+$/, '')
    if (text !== '') {
      pieces[pieces.length - 1] = { ...last, text }
      return
    }
    pieces.pop()
  }
}

function looksOfAll(pieces: readonly Piece[]): string[] {
  const words = pieces.filter((piece) => piece !== BREAK && piece.text.trim() !== '')
  const first = words[0]?.styled ?? []
  return first
    .filter(({ mark, css }) => css && LOOKS.has(mark.type))
    .map(({ mark }) => mark.type)
    .filter((type) => words.every(({ styled }) => styled.some(({ mark, css }) => css && mark.type === type)))
}

const ORDER = Object.keys(MARKS)

function marksOf(styled: readonly Styled[], without: readonly string[]): MarkJson[] {
  const marks = styled.map(({ mark }) => mark).filter(({ type }) => !without.includes(type))
  return marks.length < 2 ? marks : marks.sort((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type))
}

function marked(node: NodeJson, marks: readonly MarkJson[]): NodeJson {
  return marks.length === 0 ? node : { ...node, marks }
}

function append(nodes: NodeJson[], text: string, marks: readonly MarkJson[]): void {
  const last = nodes.at(-1)
  const plain = text.replaceAll('\u00a0', ' ')
  if (last?.type === 'text' && sameMarks(last.marks ?? [], marks)) {
    nodes[nodes.length - 1] = { ...last, text: last.text! + plain }
  } else nodes.push({ type: 'text', text: plain, ...(marks.length === 0 ? {} : { marks }) })
}

function sameMarks(a: readonly MarkJson[], b: readonly MarkJson[]): boolean {
  return a.length === b.length && (a.length === 0 || JSON.stringify(a) === JSON.stringify(b))
}
