import { DOMParser as ArticleParser, DOMSerializer, type Node } from '@tiptap/pm/model'
import { articleSchema } from '../../src/article/document/articleSchema.ts'

const parser = ArticleParser.fromSchema(articleSchema)
const serializer = DOMSerializer.fromSchema(articleSchema)

/** Reads HTML by the parse rules of the schema, as a paste does; checked. Needs a DOM. */
export function readHtml(html: string): Node {
  const holder = window.document.createElement('div')
  holder.innerHTML = html
  const body = parser.parse(holder)
  body.check()
  return body
}

/** The markup that the schema writes for blocks given in their JSON form. Needs a DOM. */
export function writeHtml(...blocks: readonly unknown[]): string {
  const holder = window.document.createElement('div')
  const body = articleSchema.nodeFromJSON({ type: 'doc', content: blocks })
  body.check()
  holder.append(serializer.serializeFragment(body.content))
  return holder.innerHTML
}
