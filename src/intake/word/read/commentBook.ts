import { LONGEST_REMARK } from '../../../article/document/marks/comment.ts'
import type { MarkJson, NodeJson } from '../../../article/document/documentJson.ts'
import { childrenOf, type XmlElement } from '../xml/xmlElement.ts'
import { NO_COMMENTS } from './inlineWriter.ts'
import { plainText } from './plainText.ts'

/** A comment that the body does not hold: what was said to which words, and the paragraph where the text refers to it; null for nowhere. */
export interface LostComment {
  readonly words: string
  readonly paragraph: number | null
}

/** The comments of a manuscript, and the words they were set to. */
export interface CommentBook {
  open(id: string): void
  close(id: string): void
  /** Takes text into every comment that is open. */
  text(text: string): void
  /** The marks of the comments that are open; the same array until one is opened or closed. */
  marks(): readonly MarkJson[]
  /** The text refers to a comment here. */
  met(id: string, paragraph: number): void
  /** The comments that a body does not hold, in their order: on no words, on words that are not its own, or that no mark can hold. */
  lost(nodes: readonly NodeJson[]): LostComment[]
}

const LONGEST = 30
const LONGEST_NAME = 50

/** Opens the comments of a file. */
export function commentBook(root: XmlElement | null): CommentBook {
  const comments = new Map(
    childrenOf(root ?? undefined, 'w:comment').map((element) => [element.attributes['w:id'] ?? '', element]),
  )
  const words = new Map<string, string>()
  const running = new Set<string>()
  const places = new Map<string, number>()
  let marks: readonly MarkJson[] | null = null
  return {
    open(id) {
      running.add(id)
      marks = null
    },
    close(id) {
      running.delete(id)
      marks = null
    },
    text(text) {
      for (const id of running) {
        const before = words.get(id) ?? ''
        if (before.length <= LONGEST) words.set(id, before + text)
      }
    },
    marks: () =>
      (marks ??= running.size === 0 ? NO_COMMENTS : [...running].flatMap((id) => markOf(id, comments.get(id)) ?? [])),
    met: (id, paragraph) => void places.set(id, paragraph),
    lost(nodes) {
      const held = new Set<unknown>()
      collect(nodes, held)
      return [...comments].flatMap(([id, element]): LostComment[] => {
        const mark = markOf(id, element)
        if (mark !== null && held.has(mark.attrs?.id)) return []
        const told = toldOf(element, words.get(id) ?? '')
        return told === '' ? [] : [{ words: told, paragraph: places.get(id) ?? null }]
      })
    },
  }
}

/** A comment as the paper holds it; null where it cannot: without words, or longer than one may be. */
function markOf(id: string, element: XmlElement | undefined): MarkJson | null {
  if (element === undefined || !/^\d{1,12}$/.test(id)) return null
  const text = plainText(element)
  const at = timeOf(element.attributes['w:date'] ?? '')
  const by = authorOf(element)
  if (text === '' || text.length > LONGEST_REMARK || by.length > LONGEST_NAME) return null
  return { type: 'comment', attrs: { id: `word${id.padStart(4, '0')}`, thread: [{ by, at, text }], state: 'open' } }
}

/** Word writes the time of the writer's own clock and calls it UTC; it is kept as it is written. */
function timeOf(date: string): string {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.exec(date)?.[0].concat('Z') ?? ''
}

function authorOf({ attributes }: XmlElement): string {
  return attributes['w:author']?.trim() ?? ''
}

function toldOf(element: XmlElement, about: string): string {
  const author = authorOf(element)
  const text = plainText(element)
  const short = shortened(about.trim())
  if (text === '') return ''
  return `${author === '' ? '' : `${author}：`}${text}${short === '' ? '' : `（批注于“${short}”）`}`
}

function collect(nodes: readonly NodeJson[], held: Set<unknown>): void {
  for (const { marks = [], content = [] } of nodes) {
    for (const mark of marks) if (mark.type === 'comment') held.add(mark.attrs?.id)
    collect(content, held)
  }
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
