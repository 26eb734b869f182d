import type { NodeJson } from '../../../src/article/document/documentJson.ts'

const MARKS: Readonly<Record<string, string>> = {
  bold: '*',
  italic: '/',
  underline: '_',
  strike: '~',
  superscript: '^',
  subscript: ',',
}

/**
 * Writes a body so that a person can check it: one block a line. `## ` and more begin a heading; `1. ` and `- ` an item, two spaces a level;
 * `| 2x1 words` a cell that spans two columns, `|! ` a header cell, `---row` ends a row; `[picture] caption`; `[table] caption`; `> ` a quotation, `>> ` a pull quote, `[] ` a box, `[][] ` a picture of a group; `___` a rule, `===` a new page. Marks
 * stand round their words (`{*bold*}`), links as `{words}(address)`, notes as `[^words]`, endnotes as `[^^words]`, readings as `<words|zì>`; `→ ` a paragraph without first-line indent, `center ` how it stands.
 */
export function outlineOf(document: NodeJson): string {
  return (document.content ?? []).flatMap((node) => lines(node, '')).join('\n')
}

function lines(node: NodeJson, indent: string): string[] {
  const content = node.content ?? []
  switch (node.type) {
    case 'heading':
      return [`${indent}${'#'.repeat(Number(node.attrs?.level))} ${inline(content)}`]
    case 'paragraph':
      return [`${indent}${setting(node)}${inline(content)}`]
    case 'groupCaption':
      return [`${indent}[group] ${inline(content)}`]
    case 'tableCaption':
      return [`${indent}[table] ${inline(content)}`]
    case 'figure':
      return [`${indent}[${pictureName(node)}]${content.length === 0 ? '' : ` ${inline(content)}`}`]
    case 'figureGroup':
      return content.flatMap((child) => lines(child, `${indent}[][] `))
    case 'pageBreak':
      return [`${indent}===`]
    case 'horizontalRule':
      return [`${indent}___`]
    case 'blockquote':
      return content.flatMap((child) => lines(child, `${indent}> `))
    case 'callout':
      return content.flatMap((child) => lines(child, `${indent}[] `))
    case 'pullQuote':
      return content.flatMap((child) => lines(child, `${indent}>> `))
    case 'bulletList':
    case 'orderedList':
      return content.flatMap((item, index) => {
        const sign = node.type === 'bulletList' ? '-' : `${Number(node.attrs?.start) + index}.`
        const [first, ...rest] = item.content ?? []
        return [
          `${indent}${sign} ${inline(first?.content ?? [])}`,
          ...rest.flatMap((child) => lines(child, `${indent}  `)),
        ]
      })
    case 'table':
      return content.flatMap((row) => [
        ...(row.content ?? []).flatMap((cell) => cellLines(cell, indent)),
        `${indent}---row`,
      ])
    default:
      return [`${indent}?${node.type}`]
  }
}

function pictureName({ attrs }: NodeJson): string {
  const named = [attrs?.asset, attrs?.remote].find((name) => typeof name === 'string' && name !== '')
  return typeof named === 'string' ? named : 'empty'
}

function cellLines(cell: NodeJson, indent: string): string[] {
  const { colspan, rowspan } = cell.attrs ?? {}
  const spans = colspan === 1 && rowspan === 1 ? '' : `${String(colspan)}x${String(rowspan)} `
  const [first, ...rest] = (cell.content ?? []).flatMap((child) => lines(child, ''))
  const plain = (line: string) => line.replace(/^→ /, '')
  const sign = cell.type === 'tableHeader' ? '|!' : '|'
  return [`${indent}${sign} ${spans}${plain(first ?? '')}`, ...rest.map((line) => `${indent}  ${plain(line)}`)]
}

function setting({ attrs }: NodeJson): string {
  const align = attrs?.align === 'start' ? '' : `${String(attrs?.align)} `
  return align !== '' || attrs?.indent === 2 ? align : '→ '
}

function inline(nodes: readonly NodeJson[]): string {
  return nodes
    .map(({ type, text = '', attrs, marks = [] }) => {
      if (type === 'hardBreak') return '⏎'
      if (type === 'formula') return attrs?.display === 'block' ? `$$${String(attrs.tex)}$$` : `$${String(attrs?.tex)}$`
      if (type === 'footnote') return `[${attrs?.kind === 'endnote' ? '^^' : '^'}${String(attrs?.text)}]`
      const link = marks.find((mark) => mark.type === 'link')
      const signs = marks.map((mark) => MARKS[mark.type] ?? '').join('')
      const set = signs === '' ? text : `{${signs}${text}${[...signs].reverse().join('')}}`
      const ruby = marks.find((mark) => mark.type === 'ruby')
      if (ruby !== undefined) return `<${set}|${String(ruby.attrs?.text)}>`
      return link === undefined ? set : `{${set}}(${String(link.attrs?.href)})`
    })
    .join('')
}
