import { element, voidElement } from '../markup/element.ts'
import { escapeText } from '../markup/escape.ts'
import type { BodyWriter, FigureView } from '../markup/bodyWriter.ts'
import { creditText } from '../markup/creditText.ts'
import { formulaHtml } from '../markup/formulaHtml.ts'
import { htmlWriter } from '../markup/htmlWriter.ts'
import { escapeMarkdown } from './escapeMarkdown.ts'
import { inlineMarkdown, type InlineNode } from './inlineMarkdown.ts'
import { joinBlocks, type MarkdownBlock } from './joinBlocks.ts'
import { listMarkdown } from './listMarkdown.ts'
import { markdownLine } from './markdownLine.ts'
import { tableMarkdown } from './tableMarkdown.ts'

/** A run of text as Markdown's tree and as HTML. */
export interface MarkdownInline {
  readonly node: InlineNode
  readonly html: string
}

/**
 * A writer of CommonMark with tables. Everything is made as HTML beside it, for tables that Markdown's own cannot hold (cells over several
 * columns, lists in a cell). Alignment and indents have no place in Markdown.
 * @param pictureUrl a picture's address; null for one that cannot be shown
 */
export function markdownWriter(
  pictureUrl: (asset: string) => string | null,
): BodyWriter<MarkdownInline, MarkdownBlock> {
  const html = htmlWriter({
    paragraph: () => ({}),
    indent: () => '',
    heading: () => ({}),
    cell: () => ({}),
    figure: (view, caption) => figureHtml(view, caption, pictureUrl(view.asset)),
    tableCaption: () => ({}),
    table: (inner) => inner,
    formulas: true,
  })
  const htmlOf = (parts: readonly { readonly html: string }[]) => parts.map((part) => part.html)
  const nodesOf = (parts: readonly MarkdownInline[]) => parts.map(({ node }) => node)
  const block = (markdown: string, inner: string): MarkdownBlock => ({ kind: 'other', markdown, html: inner })
  return {
    text: (text) => ({ node: { kind: 'text', text }, html: html.text(text) }),
    hardBreak: () => ({ node: { kind: 'break' }, html: html.hardBreak() }),
    formula: (tex, display) => ({ node: { kind: 'formula', tex, display }, html: formulaHtml(tex, display) }),
    mark: (mark, content) => ({
      node: { kind: 'mark', mark, content: nodesOf(content) },
      html: html.mark(mark, htmlOf(content)),
    }),
    paragraph: (view, content) => ({
      kind: 'paragraph',
      markdown: markdownLine(inlineMarkdown(nodesOf(content))),
      html: html.paragraph(view, htmlOf(content)),
    }),
    heading: (view, content) => {
      const written = html.heading(view, htmlOf(content))
      const level = Number(/^<h(\d)/.exec(written)?.[1] ?? 0)
      const line = markdownLine(inlineMarkdown(nodesOf(content))).replace(/(?<!\\)#+$/, '\\$&')
      return block(level === 0 ? '' : `${'#'.repeat(level)} ${line}`, written)
    },
    blockquote: (content) => block(quoteMarkdown(joinBlocks(content)), html.blockquote(htmlOf(content))),
    callout: (content) => block(quoteMarkdown(joinBlocks(content)), html.callout(htmlOf(content))),
    pullQuote: (content, source) => {
      const line = markdownLine(inlineMarkdown(nodesOf(source)))
      const words = [joinBlocks(content), line].filter((part) => part !== '').join('\n\n')
      return block(
        content.every(({ markdown }) => markdown === '') ? line : quoteMarkdown(words),
        html.pullQuote(htmlOf(content), htmlOf(source)),
      )
    },
    list: (view, items) => ({
      kind: view.ordered ? 'ordered' : 'bullet',
      markdown: listMarkdown(view, items),
      html: html.list(view, items.map(htmlOf)),
      start: view.start,
    }),
    figure: (view, caption) =>
      block(
        figureMarkdown(view, inlineMarkdown(nodesOf(caption)), pictureUrl(view.asset)),
        html.figure(view, htmlOf(caption)),
      ),
    tableCaption: (content) =>
      block(markdownLine(inlineMarkdown(nodesOf(content))), html.tableCaption(htmlOf(content))),
    table: (rows) => {
      const written = html.table(rows.map((row) => row.map((cell) => ({ ...cell, content: htmlOf(cell.content) }))))
      return block(tableMarkdown(rows) ?? written.replaceAll('\n', ' '), written)
    },
    horizontalRule: () => block('***', html.horizontalRule()),
    pageBreak: () => block('', ''),
  }
}

function quoteMarkdown(markdown: string): string {
  return markdown === '' ? '' : markdown.replace(/^.*$/gm, (line) => (line === '' ? '>' : `> ${line}`))
}

function figureMarkdown({ alt, credit }: FigureView, caption: string, url: string | null): string {
  const picture = url === null ? '' : `![${escapeMarkdown(alt)}](<${url}>)`
  const words = [caption, escapeMarkdown(creditText(credit))].filter((part) => part !== '').join(' ')
  return [picture, markdownLine(words)].filter((part) => part !== '').join('\n\n')
}

function figureHtml({ alt, credit }: FigureView, caption: string, url: string | null): string {
  const picture = url === null ? '' : voidElement('img', { src: url, alt })
  const words = [caption, escapeText(creditText(credit))].filter((part) => part !== '').join(' ')
  return [picture, words]
    .filter((part) => part !== '')
    .map((part) => element('p', {}, part))
    .join('')
}
