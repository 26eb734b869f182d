import type { MarkJson, NodeJson } from '../../../article/document/documentJson.ts'
import { formulaText } from '../../../article/formula/formulaText.ts'
import { settleRubies } from '../../../article/document/settleRubies.ts'
import type { PageElement, PageText } from '../tree/pageElement.ts'
import { EDGE } from '../tree/pageLines.ts'

/** One finished paragraph's worth of inline content. */
export interface InlineContent {
  readonly nodes: readonly NodeJson[]
  readonly text: string
  readonly marked: string
  readonly chars: number
  readonly linkChars: number
  /** the page's order of its first text */
  readonly order: number
}

interface Piece {
  readonly text: string
  readonly order: number
  readonly marks: readonly MarkJson[]
  readonly element: PageElement | null
  /** preformatted: its leading spaces count */
  readonly keep: boolean
  /** a formula, of which the text is what one would read out, or a footnote, which is no text of the line */
  readonly node?: NodeJson
}

const BREAK: Piece = { text: '\n', order: 0, marks: [], element: null, keep: false }
const CJK = '\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f\u2018-\u201d'
const WRAPPED = new RegExp(`([${CJK}])[ \\t]*[\\r\\n]+[ \\t]*(?=[${CJK}])`, 'g')

/** Collects the text of a paragraph: white space as a browser shows it, indentation characters left out, line breaks kept. */
export class InlineWriter {
  private pieces: Piece[] = []

  /** Takes a run of text; `keep` for preformatted text, whose line ends and spaces count. */
  text({ text, order }: PageText, marks: readonly MarkJson[], element: PageElement, keep = false): void {
    const clean = text.replace(INVISIBLE, '').replace(/\p{Surrogate}/gu, '\ufffd')
    if (keep) {
      for (const [index, line] of clean.split(/\r?\n/).entries()) {
        if (index > 0) this.pieces.push(BREAK)
        if (line !== '') this.pieces.push({ text: line.replaceAll('\t', '    '), order, marks, element, keep })
      }
    } else if (clean !== '') {
      this.pieces.push({
        text: clean.replace(WRAPPED, '$1').replace(/[\t\r\n\f\v ]+/g, ' '),
        order,
        marks,
        element,
        keep,
      })
    }
  }

  /** Takes a formula. */
  formula(node: NodeJson, marks: readonly MarkJson[], element: PageElement): void {
    const text = formulaText(String(node.attrs?.tex)) || '\ufffc'
    this.pieces.push({ text, order: element.order, marks, element, keep: true, node })
  }

  /** Takes a footnote. */
  footnote(node: NodeJson, element: PageElement): void {
    this.pieces.push({ text: '', order: element.order, marks: [], element: null, keep: true, node })
  }

  /** Takes a line break. */
  break(): void {
    this.pieces.push(BREAK)
  }

  /** Whether nothing but white space was taken. */
  get isBlank(): boolean {
    return this.pieces.every((piece) => piece.text.trim() === '' && piece.node === undefined)
  }

  /** Whether the last thing taken was a line break. */
  get endsInBreak(): boolean {
    return this.pieces.at(-1) === BREAK
  }

  /** Gives what was collected and begins anew; null where there is nothing to read. */
  take(): InlineContent | null {
    const pieces = this.pieces
    this.pieces = []
    const nodes: NodeJson[] = []
    let marked = ''
    let chars = 0
    let linkChars = 0
    let order = 0
    let spaced = true
    let last: PageElement | null = null
    for (const piece of pieces) {
      if (piece === BREAK) {
        if (nodes.length > 0) {
          trimEnd(nodes)
          nodes.push({ type: 'hardBreak' })
          marked += ' '
        }
        spaced = true
        continue
      }
      if (piece.node?.type === 'footnote') {
        nodes.push(piece.node)
        order ||= piece.order
        continue
      }
      const text = spaced && !piece.keep ? piece.text.replace(LEADING, '') : piece.text
      if (text === '') continue
      spaced = / $/.test(text)
      if (last !== null && last !== piece.element) marked += EDGE
      last = piece.element
      marked += text
      order ||= piece.order
      const count = text.replace(/\s+/g, '').length
      chars += count
      if (piece.marks.some((mark) => mark.type === 'link') || isLinked(piece.element)) linkChars += count
      if (piece.node === undefined) append(nodes, text.replaceAll('\u00a0', ' '), piece.marks)
      else nodes.push(piece.marks.length === 0 ? piece.node : { ...piece.node, marks: piece.marks })
    }
    trimEnd(nodes)
    if (chars === 0 && !nodes.some(({ type }) => type === 'footnote')) return null
    const text = nodes.map((node) => node.text ?? shownOf(node)).join('')
    return {
      nodes: settleRubies(nodes),
      text: text.replace(/\s+/g, ' ').trim(),
      marked: marked.trim(),
      chars,
      linkChars,
      order,
    }
  }
}

function shownOf({ type, attrs }: NodeJson): string {
  return type === 'formula' ? formulaText(String(attrs?.tex)) : type === 'footnote' ? '' : ' '
}

function append(nodes: NodeJson[], text: string, marks: readonly MarkJson[]): void {
  const last = nodes.at(-1)
  if (last?.type === 'text' && sameMarks(last.marks ?? [], marks))
    nodes[nodes.length - 1] = { ...last, text: last.text! + text }
  else nodes.push({ type: 'text', text, ...(marks.length === 0 ? {} : { marks }) })
}

function sameMarks(a: readonly MarkJson[], b: readonly MarkJson[]): boolean {
  return a.length === b.length && (a === b || JSON.stringify(a) === JSON.stringify(b))
}

function trimEnd(nodes: NodeJson[]): void {
  for (let last = nodes.at(-1); last !== undefined; last = nodes.at(-1)) {
    if (last.type === 'text') {
      const text = last.text!.replace(/[\s\u3000]+$/, '')
      if (text !== '') {
        nodes[nodes.length - 1] = { ...last, text }
        return
      }
    }
    if (last.type === 'formula' || last.type === 'footnote') return
    nodes.pop()
  }
}

function isLinked(element: PageElement | null): boolean {
  for (let at = element, up = 0; at !== null && up < 4; at = at.parent, up += 1)
    if (at.tag === 'a') return at.attributes.some(({ name }) => name === 'href')
  return false
}

const LEADING = /^[\s\u3000\u00a0]+/

/** Control characters, zero-width characters and marks of direction. */
const INVISIBLE =
  // eslint-disable-next-line no-control-regex -- control characters are what is taken out
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g
