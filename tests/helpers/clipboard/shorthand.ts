import type { MarkJson, NodeJson } from '../../../src/article/document/documentJson.ts'

/** A block in the short form of the fixtures: a string for text, an object for what holds blocks. */
export type Short = string | { readonly [key: string]: unknown }

const SIGNS: Readonly<Record<string, string>> = {
  bold: 'b',
  italic: 'i',
  underline: 'u',
  strike: 's',
  superscript: 'sup',
  subscript: 'sub',
}
const ALIGN: Readonly<Record<string, string>> = { start: '', center: '=', end: '>', justify: '~' }

/**
 * A body in the form that the clipboard's fixtures write it: `p` a paragraph with the indent of two, `p0` without, `h2` … `h4`, then `=` centred,
 * `>` right, `~` justified, then the words with `<b>`, `<a https://…>`, `<c id>` commented, `<ruby zì>`, `<red>`, `<br>`, `[^a footnote]`, `[^^an endnote]`; `{ul}` and `{ol, start}` of items, `{table}` of rows of cells,
 * `{figure, alt, caption}`, `{group}` of figures, `{quote}`, `hr`.
 */
export function shorthand(blocks: readonly NodeJson[]): Short[] {
  return blocks.map(short)
}

function short(node: NodeJson): Short {
  const { type, attrs = {}, content = [] } = node
  const align = ALIGN[String(attrs.align)] ?? ''
  switch (type) {
    case 'paragraph':
      return `${`p${attrs.indent === 0 && !/[=>]/.test(align) ? '0' : ''}${align}`} ${inline(content)}`.trimEnd()
    case 'heading':
      return `h${String(attrs.level)}${align} ${inline(content)}`
    case 'groupCaption':
      return `of all: ${inline(content)}`
    case 'tableCaption':
      return `caption ${inline(content)}`
    case 'pageBreak':
      return 'page'
    case 'horizontalRule':
      return 'hr'
    case 'bulletList':
      return { ul: content.map((item) => only(shorthand(item.content ?? []))) }
    case 'orderedList':
      return {
        ol: content.map((item) => only(shorthand(item.content ?? []))),
        ...(attrs.start === 1 ? {} : { start: attrs.start }),
      }
    case 'callout':
      return { box: shorthand(content) }
    case 'pullQuote':
      return { pull: shorthand(content) }
    case 'blockquote':
      return { quote: shorthand(content) }
    case 'table':
      return { table: content.map((row) => (row.content ?? []).map(cell)) }
    case 'figureGroup':
      return { group: shorthand(content) }
    case 'figure':
      return {
        figure: attrs.asset || attrs.remote,
        ...(attrs.alt === '' ? {} : { alt: attrs.alt }),
        ...(content.length === 0 ? {} : { caption: inline(content) }),
      }
    default:
      throw new Error(`no shorthand for ${type}`)
  }
}

/** An item or cell of one plain paragraph is its words alone. */
function only(blocks: readonly Short[]): unknown {
  const [first, ...others] = blocks
  if (others.length === 0 && typeof first === 'string' && /^p0(?: |$)/.test(first)) return first.slice(3)
  return blocks
}

function cell({ type, attrs = {}, content = [] }: NodeJson): unknown {
  const words = only(shorthand(content))
  const spans = {
    ...(attrs.colspan === 1 ? {} : { colspan: attrs.colspan }),
    ...(attrs.rowspan === 1 ? {} : { rowspan: attrs.rowspan }),
  }
  if (type === 'tableHeader') return { th: words, ...spans }
  return Object.keys(spans).length === 0 ? words : { td: words, ...spans }
}

function inline(nodes: readonly NodeJson[]): string {
  return nodes
    .map((node) => (node.type === 'hardBreak' ? '<br>' : (node.marks ?? []).reduceRight(wrap, node.text ?? atom(node))))
    .join('')
}

function atom({ type, attrs }: NodeJson): string {
  if (type === 'footnote') return `[${attrs?.kind === 'endnote' ? '^^' : '^'}${String(attrs?.text)}]`
  if (type !== 'formula') return ''
  return attrs?.display === 'block' ? `$$${String(attrs.tex)}$$` : `$${String(attrs?.tex)}$`
}

function wrap(text: string, { type, attrs }: MarkJson): string {
  if (type === 'link') return `<a ${String(attrs?.href)}>${text}</a>`
  if (type === 'comment') return `<c ${String(attrs?.id)}>${text}</c>`
  if (type === 'ruby') return `<ruby ${String(attrs?.text)}>${text}</ruby>`
  if (type === 'colour') return `<${String(attrs?.name)}>${text}</${String(attrs?.name)}>`
  const sign = SIGNS[type]
  if (sign === undefined) throw new Error(`no shorthand for the mark ${type}`)
  return `<${sign}>${text}</${sign}>`
}
