import type { BodyWriter } from '../../../../src/publish/markup/bodyWriter.ts'

/** A writer that writes down how it was called, in a form a test can read. */
export function recordingWriter(): BodyWriter<string, string> {
  const all = (content: readonly string[]) => content.join('')
  return {
    text: (text) => text,
    hardBreak: () => '/',
    mark: (mark, content) => `${mark.type === 'link' ? `link ${mark.href}` : mark.type}{${all(content)}}`,
    paragraph: ({ align, indent, lead }, content) => `p(${align} ${indent}${lead ? ' lead' : ''} ${all(content)})`,
    heading: ({ level, align }, content) => `h${level}(${align} ${all(content)})`,
    blockquote: (content) => `quote(${all(content)})`,
    callout: (content) => `callout[${all(content)}]`,
    pullQuote: (content, source) => `pull[${all(content)}](${all(source)})`,
    list: ({ ordered, start }, items) => `${ordered ? `ol${start}` : 'ul'}(${items.map(all).join(' | ')})`,
    figure: ({ asset, width, align }, caption) => `figure(${asset} ${width} ${align} ${all(caption)})`,
    figureGroup: (figures, words) =>
      `group(${figures.map(({ view, caption }) => `${view.asset} ${view.width} ${view.align} ${all(caption)}`).join(' | ')}${words.length === 0 ? '' : ` = ${all(words)}`})`,
    tableCaption: (content) => `caption(${all(content)})`,
    table: (rows) =>
      `table(${rows.map((row) => row.map(({ header, content }) => `${header ? 'th' : 'td'}[${all(content)}]`).join('')).join(' / ')})`,
    horizontalRule: () => 'hr',
    pageBreak: () => 'page',
  }
}
