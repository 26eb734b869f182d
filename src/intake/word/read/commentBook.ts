import { childrenOf, type XmlElement } from '../xml/xmlElement.ts'
import { plainText } from './plainText.ts'

/** The comments of a manuscript, and the words they were set to. */
export interface CommentBook {
  open(id: string): void
  close(id: string): void
  /** Takes text into every comment that is open. */
  text(text: string): void
  /** Tells of a comment where the text refers to it: who, what, and to which words; null where there is none. */
  told(id: string): string | null
  /** ids of comments that the text does not refer to */
  left(): string[]
}

const LONGEST = 30

/** Opens the comments of a file. */
export function commentBook(root: XmlElement | null): CommentBook {
  const comments = new Map(
    childrenOf(root ?? undefined, 'w:comment').map((element) => [element.attributes['w:id'] ?? '', element]),
  )
  const words = new Map<string, string>()
  const running = new Set<string>()
  const done = new Set<string>()
  return {
    open: (id) => void running.add(id),
    close: (id) => void running.delete(id),
    text(text) {
      for (const id of running) {
        const before = words.get(id) ?? ''
        if (before.length <= LONGEST) words.set(id, before + text)
      }
    },
    told(id) {
      const element = comments.get(id)
      if (element === undefined || done.has(id)) return null
      done.add(id)
      const author = element.attributes['w:author']?.trim() ?? ''
      const text = plainText(element)
      const about = shortened(words.get(id)?.trim() ?? '')
      if (text === '') return null
      return `${author === '' ? '' : `${author}：`}${text}${about === '' ? '' : `（批注于“${about}”）`}`
    },
    left: () => [...comments.keys()].filter((id) => !done.has(id)),
  }
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
