import type { ClipElement, ClipNode } from './clip.ts'
import { parseStyle } from './parseStyle.ts'

/** Makes an element that stands nowhere yet; its children are given it as parent. */
export function makeElement(
  tag: string,
  attributes: Iterable<readonly [string, string]> = [],
  children: ClipNode[] = [],
): ClipElement {
  const map = new Map(attributes)
  const element: ClipElement = {
    tag,
    attributes: map,
    style: parseStyle(map.get('style') ?? ''),
    children,
    parent: null,
    indent: null,
    picture: null,
  }
  for (const child of children) if ('tag' in child) child.parent = element
  return element
}
