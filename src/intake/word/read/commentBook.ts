import { LONGEST_THREAD } from '../../../article/document/marks/comment.ts'
import type { MarkJson, NodeJson } from '../../../article/document/documentJson.ts'
import { childrenOf, type XmlElement } from '../xml/xmlElement.ts'
import { NO_COMMENTS } from './inlineWriter.ts'
import { readThreads, type Thread } from './readThreads.ts'
import { isHoldable, remarkOf } from './remarkOf.ts'

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
  /** The marks of the comments that are open, replies in that of what they reply to; the same array until one is opened or closed. */
  marks(): readonly MarkJson[]
  /** The text refers to a comment here. */
  met(id: string, paragraph: number): void
  /** The comments that a body does not hold, in their order: on no words, on words that are not its own, or that no mark can hold. */
  lost(nodes: readonly NodeJson[]): LostComment[]
}

const LONGEST = 30

/** Opens the comments of a file. @param extended the part that tells of replies and of what is resolved; null where there is none */
export function commentBook(root: XmlElement | null, extended: XmlElement | null = null): CommentBook {
  const elements = childrenOf(root ?? undefined, 'w:comment')
  const comments = new Map(elements.map((element) => [element.attributes['w:id'] ?? '', element]))
  const threads = readThreads(elements, extended)
  const words = new Map<string, string>()
  const running = new Set<string>()
  const places = new Map<string, number>()
  const made = new Map<Thread, MarkJson | null>()
  let marks: readonly MarkJson[] | null = null

  const markOf = (id: string): MarkJson | null => {
    const thread = threads.get(id)
    if (thread === undefined) return null
    const known = made.get(thread)
    if (known !== undefined) return known
    const mark = markOfThread(thread, comments)
    made.set(thread, mark)
    return mark
  }
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
    marks: () => (marks ??= running.size === 0 ? NO_COMMENTS : openMarks([...running].map(markOf))),
    met: (id, paragraph) => void places.set(id, paragraph),
    lost(nodes) {
      const held = new Set<unknown>()
      collect(nodes, held)
      return [...comments].flatMap(([id, element]): LostComment[] => {
        const mark = markOf(id)
        const isHeld = mark !== null && held.has(mark.attrs?.id)
        if (isHeld && heldIds(threads.get(id), comments).includes(id)) return []
        const told = toldOf(element, words.get(id) ?? '')
        return told === '' ? [] : [{ words: told, paragraph: places.get(id) ?? null }]
      })
    },
  }
}

/** Each thread once: a reply has a range of its own on the same words. */
function openMarks(found: readonly (MarkJson | null)[]): readonly MarkJson[] {
  return [...new Set(found)].filter((mark) => mark !== null)
}

/** A thread as the paper holds it; null where it can hold nothing of it. */
function markOfThread(thread: Thread, comments: ReadonlyMap<string, XmlElement>): MarkJson | null {
  const ids = heldIds(thread, comments)
  const [first = ''] = thread.ids
  if (ids.length === 0 || !/^\d{1,12}$/.test(first)) return null
  const remarks = ids.map((id) => remarkOf(comments.get(id)!))
  const state = thread.resolved ? 'resolved' : 'open'
  return { type: 'comment', attrs: { id: `word${first.padStart(4, '0')}`, thread: remarks, state } }
}

function heldIds(thread: Thread | undefined, comments: ReadonlyMap<string, XmlElement>): readonly string[] {
  const ids = thread?.ids ?? []
  return ids
    .filter((id) => {
      const element = comments.get(id)
      return element !== undefined && isHoldable(remarkOf(element))
    })
    .slice(0, LONGEST_THREAD)
}

function toldOf(element: XmlElement, about: string): string {
  const { by, text } = remarkOf(element)
  const short = shortened(about.trim())
  if (text === '') return ''
  return `${by === '' ? '' : `${by}：`}${text.replaceAll('\n', ' ')}${short === '' ? '' : `（批注于“${short}”）`}`
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
