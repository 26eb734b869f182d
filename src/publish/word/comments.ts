import type { Remark } from '../../article/document/marks/comment.ts'
import { element } from '../markup/element.ts'
import { escapeText } from '../markup/escape.ts'
import { shanghaiDate } from '../markup/dates.ts'
import type { CommentView } from '../markup/bodyWriter.ts'

/** The parts in which a Word file keeps what was said. */
export type CommentPart = 'comments' | 'commentsExtended' | 'people'

/** The comments of a Word file, numbered as the text comes to them; a reply is a comment of its own on the same words. */
export interface WordComments {
  /** Takes a piece of commented words and gives what stands before and after it. */
  add(view: CommentView): { readonly start: string; readonly end: string }
  /** The text with each comment over all of its pieces, as one range. @param xml what the writer made */
  settled(xml: string): string
  /** the parts that hold them, as XML; none where nothing was said */
  parts(): Partial<Record<CommentPart, string>>
  /** comments, without their replies */
  readonly count: number
}

interface Thread {
  readonly first: number
  readonly view: CommentView
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const ROOT = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:w14': 'http://schemas.microsoft.com/office/word/2010/wordml',
  'xmlns:w15': 'http://schemas.microsoft.com/office/word/2012/wordml',
  'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  'mc:Ignorable': 'w14 w15',
}
const START = /<w:commentRangeStart w:id="(\d+)"><\/w:commentRangeStart>/g
const END =
  /<w:commentRangeEnd w:id="(\d+)"><\/w:commentRangeEnd><w:r><w:commentReference w:id="\d+"><\/w:commentReference><\/w:r>/g

/** No comments yet. */
export function createWordComments(): WordComments {
  const threads = new Map<string, Thread>()
  let next = 0
  return {
    add(view) {
      const known = threads.get(view.id) ?? { first: next, view }
      if (!threads.has(view.id)) {
        threads.set(view.id, known)
        next += view.thread.length
      }
      const ids = known.view.thread.map((_, at) => ({ 'w:id': known.first + at }))
      return {
        start: ids.map((id) => element('w:commentRangeStart', id, '')).join(''),
        end: ids
          .map((id) => `${element('w:commentRangeEnd', id, '')}<w:r>${element('w:commentReference', id, '')}</w:r>`)
          .join(''),
      }
    },
    settled(xml) {
      if (threads.size === 0) return xml
      const begun = new Set<string>()
      const left = new Map<string, number>()
      for (const [, id = ''] of xml.matchAll(END)) left.set(id, (left.get(id) ?? 0) + 1)
      return xml
        .replace(START, (whole, id: string) => {
          if (begun.has(id)) return ''
          begun.add(id)
          return whole
        })
        .replace(END, (whole, id: string) => {
          const more = (left.get(id) ?? 1) - 1
          left.set(id, more)
          return more === 0 ? whole : ''
        })
    },
    parts: () => (threads.size === 0 ? {} : partsOf([...threads.values()])),
    get count() {
      return threads.size
    },
  }
}

function partsOf(threads: readonly Thread[]): Record<CommentPart, string> {
  const people = new Set(threads.flatMap(({ view }) => view.thread.map(({ by }) => by)).filter((by) => by !== ''))
  return {
    comments: HEAD + element('w:comments', ROOT, threads.map(commentsXml).join('')),
    commentsExtended: HEAD + element('w15:commentsEx', ROOT, threads.map(extendedXml).join('')),
    people: HEAD + element('w15:people', ROOT, [...people].map(personXml).join('')),
  }
}

function commentsXml({ first, view }: Thread): string {
  return view.thread.map((remark, at) => commentXml(first + at, remark)).join('')
}

/** A comment is known to the other part by its last paragraph. */
function commentXml(id: number, { by, at, text }: Remark): string {
  const lines = text.split(/\r\n?|\n/)
  const paragraphs = lines.map((line, index) => {
    const name = index === lines.length - 1 ? paragraphId(id) : null
    const reference = index === 0 ? '<w:r><w:annotationRef/></w:r>' : ''
    const words = `<w:r>${element('w:t', { 'xml:space': 'preserve' }, escapeText(line))}</w:r>`
    return element('w:p', { 'w14:paraId': name }, reference + words)
  })
  const date = shanghaiDate(at)?.slice(0, 19).concat('Z') ?? null
  const attributes = { 'w:id': id, 'w:author': by, 'w:date': date, 'w:initials': [...by].slice(0, 1).join('') }
  return element('w:comment', attributes, paragraphs.join(''))
}

function extendedXml({ first, view }: Thread): string {
  return view.thread
    .map((_, at) =>
      element(
        'w15:commentEx',
        {
          'w15:paraId': paragraphId(first + at),
          'w15:paraIdParent': at === 0 ? null : paragraphId(first),
          'w15:done': view.resolved ? 1 : 0,
        },
        '',
      ),
    )
    .join('')
}

function personXml(by: string): string {
  const presence = element('w15:presenceInfo', { 'w15:providerId': 'None', 'w15:userId': by }, '')
  return element('w15:person', { 'w15:author': by }, presence)
}

/** Eight hexadecimal digits, below 80000000 as the format asks. */
function paragraphId(id: number): string {
  return (0x10000000 + id).toString(16).toUpperCase()
}
