import { isElement, type ClipElement } from '../tree/clip.ts'
import { makeElement } from '../tree/makeElement.ts'
import { elementsOf, isBlank, removeElement, replaceElement, textOf } from '../tree/walk.ts'
import { readMarker, type ListMarker } from './readMarker.ts'
import type { Pass } from './pass.ts'

interface Level {
  readonly depth: number
  readonly list: ClipElement
  readonly ordered: boolean
  /** the number of its last item */
  last: number
}

/**
 * Makes nested lists of Word's and WPS's list paragraphs: `<p class=MsoListParagraph style="mso-list:l0 level2 lfo1">` with the marker in a span
 * marked `mso-list:Ignore`. A numbered heading stays a heading and keeps its number as text; so does an article of a law (第…条).
 */
export const nestOfficeLists: Pass = {
  name: 'nestOfficeLists',
  run({ root }) {
    let open: Level[] = []
    let end: ClipElement | null = null
    for (const paragraph of elementsOf(root)) {
      const depth = depthOf(paragraph)
      if (depth === null) continue
      const label = takeMarker(paragraph)
      if (paragraph.tag !== 'p' || label.startsWith('第')) {
        const space = /^[\d.]+$/.test(label) ? ' ' : label.endsWith('、') || label === '' ? '' : '　'
        if (label !== '') paragraph.children.unshift({ text: label + space })
        continue
      }
      const marker = readMarker(label)
      if (end === null || !follows(paragraph, end)) open = []
      while (open.length > 1 && open.at(-1)!.depth > depth) open.pop()
      let level = open.at(-1)
      if (level === undefined || level.depth < depth || !goesOn(level, marker)) {
        if (level !== undefined && level.depth >= depth) open.pop()
        level = begin(paragraph, marker, depth, open)
      }
      level.last = marker.number
      const item = makeElement('li', [], [])
      const words = makeElement('p', paragraph.attributes, paragraph.children)
      words.parent = item
      item.children.push(words)
      item.parent = level.list
      level.list.children.push(item)
      removeElement(paragraph)
      end = open[0]!.list
    }
  },
}

function depthOf({ style }: ClipElement): number | null {
  const match = /^\S+\s+level(\d+)/.exec(style.get('mso-list') ?? '')
  return match === null ? null : Number(match[1])
}

function takeMarker(paragraph: ClipElement): string {
  let label: string | null = null
  for (const span of elementsOf(paragraph)) {
    if (span.style.get('mso-list') !== 'ignore') continue
    label ??= textOf(span)
    removeElement(span)
  }
  return (label ?? '').replace(/[\s\u00a0]+/g, ' ').trim()
}

/** An item goes on a list of its kind whose next number is its own; a number that starts again is another list. */
function goesOn(level: Level, marker: ListMarker): boolean {
  return level.ordered === marker.ordered && (!marker.ordered || marker.number === level.last + 1)
}

/** Whether nothing but space stands between a list and the paragraph. */
function follows(paragraph: ClipElement, list: ClipElement): boolean {
  const siblings = paragraph.parent?.children ?? []
  for (let at = siblings.indexOf(paragraph) - 1; at >= 0; at -= 1) {
    const node = siblings[at]!
    if (node === list) return true
    if (isElement(node) || !isBlank(node)) return false
  }
  return false
}

function begin(at: ClipElement, marker: ListMarker, depth: number, open: Level[]): Level {
  const start: [string, string][] = marker.ordered && marker.number !== 1 ? [['start', String(marker.number)]] : []
  const list = makeElement(marker.ordered ? 'ol' : 'ul', start)
  const outer = open.at(-1)?.list.children.at(-1)
  if (outer !== undefined && isElement(outer)) {
    list.parent = outer
    outer.children.push(list)
  } else replaceElement(at, [list, at])
  const level = { depth, list, ordered: marker.ordered, last: marker.number }
  open.push(level)
  return level
}
