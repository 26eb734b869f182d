import { isDeleted } from '../../article/changes/isDeleted.ts'
import { isGoneBlock } from '../../article/changes/isGoneBlock.ts'
import type { NodeJson } from '../../article/document/documentJson.ts'
import { groupCaptionBelow } from '../../article/document/groupCaptionBelow.ts'
import type { Outline, OutlineHeading, OutlineLink, OutlinePicture } from '../outline.ts'
import { inlineText } from './inlineText.ts'

/**
 * The headings, pictures and links of a body, or of a block of it that stands at a path, in order.
 * What was taken out as a whole under 修订 is left out.
 * @param below what is said below the block of all its pictures
 */
export function outlineOf(document: NodeJson, at: readonly number[] = [], below = ''): Outline {
  const headings: OutlineHeading[] = []
  const pictures: OutlinePicture[] = []
  const links: OutlineLink[] = []
  walk(document, at, below)
  return { headings, pictures, links }

  function walk(node: NodeJson, path: readonly number[], shared: string): void {
    if (isGoneBlock(node)) return
    if (node.type === 'heading') headings.push({ path, level: Number(node.attrs?.level ?? 2), text: inlineText(node) })
    if (node.type === 'figure') pictures.push(pictureOf(node, path, shared))
    links.push(...linksOf(node, path))
    const { content = [] } = node
    content.forEach((child, index) => {
      const own = node.type === 'figureGroup' ? shared : captionBelow(content, index)
      walk(child, [...path, index], own)
    })
  }
}

/** What is said of all pictures of the group at an index; '' for no group, and for one of which nothing is. */
export function captionBelow(blocks: readonly NodeJson[], index: number): string {
  const caption = groupCaptionBelow(blocks, index)
  return caption === null ? '' : inlineText(caption)
}

function pictureOf(node: NodeJson, path: readonly number[], shared: string): OutlinePicture {
  const attribute = (name: string) => textOf(node.attrs?.[name])
  return {
    path,
    name: attribute('asset') || attribute('remote'),
    alt: attribute('alt'),
    credit: attribute('credit'),
    caption: [inlineText(node), shared].filter((words) => words.trim() !== '').join(' '),
  }
}

function linksOf(block: NodeJson, path: readonly number[]): OutlineLink[] {
  let at = 0
  return (block.content ?? []).flatMap((child) => {
    if (isDeleted(child)) return []
    const from = at
    at += child.text?.length ?? 1
    const link = child.marks?.find(({ type }) => type === 'link')
    return link === undefined ? [] : [{ path, from, to: at, href: textOf(link.attrs?.href) }]
  })
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
