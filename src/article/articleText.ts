import type { Article } from './article.ts'

/**
 * Writes an article as the text of its `article.json`: stable key order, metadata one field a line, each block of the body on a line of its own,
 * so that people and `git diff` can read it. Ends with a newline.
 */
export function articleText(article: Article): string {
  const { format, version, id, createdAt, modifiedAt, metadata, document, assets, review } = article
  const head = JSON.stringify({ format, version, id, createdAt, modifiedAt, review, metadata, assets }, null, 2)
  const { content = [], ...root } = document
  const blocks = content.map((block) => `      ${JSON.stringify(block)}`).join(',\n')
  const open = JSON.stringify(root).slice(0, -1)
  return `${head.slice(0, -2)},\n  "document": ${open}, "content": [\n${blocks}\n    ]\n  }\n}\n`
}
