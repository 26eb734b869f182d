import type { ClipElement } from './clip.ts'
import { makeElement } from './makeElement.ts'
import { elementsOf, removeElement } from './walk.ts'

/** Deeper elements give way to their content: no reader can tell, and nothing that walks the tree can run out of stack. */
const DEEPEST = 150

/** What the clipboard's HTML holds. */
export interface ClipPage {
  readonly root: ClipElement
  /** comments, conditional ones too, but for the marks of the fragment; none is in the tree */
  readonly comments: number
}

/** How to read the nodes of a parser's tree. */
export interface NodeReader<N> {
  readonly children: (node: N) => ArrayLike<N>
  readonly kind: (node: N) => 'text' | 'comment' | 'element' | 'other'
  /** of a text or comment */
  readonly text: (node: N) => string
  readonly tag: (element: N) => string
  readonly attributes: (element: N) => readonly (readonly [string, string])[]
}

/** Makes the clipboard's tree of a parser's, without recursion. */
export function buildClip<N>(document: N, reader: NodeReader<N>): ClipPage {
  const root = makeElement('body')
  const drawn: ClipElement[] = []
  let comments = 0
  interface Step {
    readonly nodes: ArrayLike<N>
    at: number
    readonly into: ClipElement
    readonly depth: number
  }
  const stack: Step[] = [{ nodes: reader.children(document), at: 0, into: root, depth: 0 }]
  while (stack.length > 0) {
    const step = stack[stack.length - 1]!
    const node = step.nodes[step.at]
    step.at += 1
    if (node === undefined) {
      stack.pop()
      continue
    }
    const kind = reader.kind(node)
    if (kind === 'text') step.into.children.push({ text: reader.text(node) })
    else if (kind === 'comment') {
      const data = reader.text(node)
      if (!/^\s*(?:Start|End)Fragment/.test(data)) comments += 1
      const picture = drawnPicture(data)
      if (picture === null) continue
      picture.parent = step.into
      step.into.children.push(picture)
      drawn.push(picture)
    } else if (kind === 'element') {
      const tag = reader.tag(node).toLowerCase()
      const through = tag === 'html' || tag === 'body' || tag === 'head' || step.depth >= DEEPEST
      const into = through ? step.into : makeElement(tag, reader.attributes(node))
      if (!through) {
        into.parent = step.into
        step.into.children.push(into)
      }
      stack.push({ nodes: reader.children(node), at: 0, into, depth: through ? step.depth : step.depth + 1 })
    }
  }
  dropDoubles(root, drawn)
  return { root, comments }
}

/** Word hides the only mention of some pictures in a comment for itself: `<v:imagedata src="file:///…/clip_image001.png"/>`. */
function drawnPicture(comment: string): ClipElement | null {
  if (!comment.includes('v:imagedata')) return null
  const source = /<v:imagedata\b[^>]*\ssrc\s*=\s*["']([^"']+)["']/i.exec(comment)?.[1]
  if (source === undefined) return null
  const alt = /<v:shape\b[^>]*\salt\s*=\s*["']([^"']*)["']/i.exec(comment)?.[1] ?? ''
  return makeElement('img', [
    ['src', source],
    ['alt', alt],
  ])
}

/** Mostly the picture follows as an ordinary element, with the same file or another rendering of it: that one is kept. */
function dropDoubles(root: ClipElement, drawn: readonly ClipElement[]): void {
  if (drawn.length === 0) return
  const order = elementsOf(root).filter(({ tag }) => tag === 'img')
  for (const picture of drawn) {
    const next = order[order.indexOf(picture) + 1]
    if (next !== undefined && !drawn.includes(next) && next.attributes.has('v:shapes')) removeElement(picture)
  }
}
