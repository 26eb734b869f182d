import type { DefaultTreeAdapterTypes } from 'parse5'
import { parseMarkup } from '../../webpage/tree/parseMarkup.ts'
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

/** Parses the clipboard's HTML as a browser would, in which nothing loads and nothing runs. Takes any text and never throws. */
export function readMarkup(html: string): ClipPage {
  const root = makeElement('body')
  let comments = 0
  interface Step {
    readonly nodes: readonly DefaultTreeAdapterTypes.ChildNode[]
    at: number
    readonly into: ClipElement
    readonly depth: number
  }
  const drawn: ClipElement[] = []
  const stack: Step[] = [{ nodes: parseMarkup(html).document.childNodes, at: 0, into: root, depth: 0 }]
  while (stack.length > 0) {
    const step = stack[stack.length - 1]!
    const node = step.nodes[step.at]
    step.at += 1
    if (node === undefined) stack.pop()
    else if (node.nodeName === '#text') {
      step.into.children.push({ text: (node as DefaultTreeAdapterTypes.TextNode).value })
    } else if (node.nodeName === '#comment') {
      const { data } = node as DefaultTreeAdapterTypes.CommentNode
      if (!/^(?:Start|End)Fragment/.test(data.trim())) comments += 1
      const picture = drawnPicture(data)
      if (picture === null) continue
      picture.parent = step.into
      step.into.children.push(picture)
      drawn.push(picture)
    } else if ('tagName' in node) {
      const { tagName, attrs, childNodes } = node
      if (tagName === 'html' || tagName === 'body' || tagName === 'head' || step.depth >= DEEPEST) {
        stack.push({ nodes: childNodes, at: 0, into: step.into, depth: step.depth })
        continue
      }
      const made = makeElement(
        tagName.toLowerCase(),
        attrs.map(({ name, value }) => [name, value]),
      )
      made.parent = step.into
      step.into.children.push(made)
      stack.push({ nodes: childNodes, at: 0, into: made, depth: step.depth + 1 })
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
