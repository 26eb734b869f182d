import type { Mark, Node } from '@tiptap/pm/model'
import { articleSchema } from '../../src/article/document/articleSchema.ts'

const SIGNS: Readonly<Record<string, 'insertion' | 'deletion'>> = { '+': 'insertion', '-': 'deletion' }

/** The mark that a sign stands for: `+` put in, `-` taken out. */
export function changeMarkOf(sign: string, by = '编辑甲', id = 'change0001'): Mark {
  return articleSchema.mark(SIGNS[sign] ?? '', { id, by, at: '2026-05-19T06:08:00.000Z' })
}

/** A body in short: `据[-新华社-][+本报+]报道¶+/第二段`: what is put in and taken out, ends that are, `/` between paragraphs. */
export function changedBody(short: string, by?: string): Node {
  const { doc, paragraph } = articleSchema.nodes
  const blocks = short.split('/').map((line) => {
    const [, words = '', end] = /^([^¶]*)(?:¶([+-]))?$/.exec(line) ?? []
    const content = [...words.matchAll(/\[([+-])(.*?)\1\]|([^[]+)/g)].map(([, sign, marked, plain]) =>
      sign === undefined ? articleSchema.text(plain ?? '') : articleSchema.text(marked ?? '', [changeMarkOf(sign, by)]),
    )
    return paragraph.create(null, content, end === undefined ? [] : [changeMarkOf(end, by)])
  })
  return doc.createChecked(null, blocks)
}

/** The same the other way round. */
export function inShort(doc: Node): string {
  const signs = (marks: readonly Mark[]) =>
    marks.map(({ type }) => ({ insertion: '+', deletion: '-' })[type.name] ?? '').join('')
  const lines: string[] = []
  doc.descendants((node) => {
    if (!node.isTextblock) return true
    const words = node.children.map(({ text = '↵', marks }) => {
      const sign = signs(marks)
      return sign === '' ? text : `[${sign}${text}${sign}]`
    })
    lines.push(words.join('') + (signs(node.marks) === '' ? '' : `¶${signs(node.marks)}`))
    return false
  })
  return lines.join('/')
}
