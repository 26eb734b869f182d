import type { Fragment } from '@tiptap/pm/model'
import type { PictureSource } from './pictureSource.ts'

/** What was copied last on a paper of this window: the names of its pictures, and who has their bytes. No clipboard sees these. */
let copied: { readonly names: ReadonlySet<string>; readonly source: PictureSource } | null = null

/** Remembers whose pictures are copied, cut or dragged. */
export function noteCopied(content: Fragment, source: PictureSource | undefined): void {
  const names = new Set<string>()
  content.descendants(({ attrs }) => {
    if (typeof attrs.asset === 'string' && attrs.asset !== '') names.add(attrs.asset)
  })
  copied = source === undefined || names.size === 0 ? null : { names, source }
}

/**
 * Who has the pictures of HTML that a paper of this window has copied.
 * @param names of all its pictures
 * @param own the article they are pasted into; its own pictures it has
 * @returns null where there is nothing to bring, or where it was copied elsewhere
 */
export function sourceOfCopied(names: readonly string[], own: string | undefined): PictureSource | null {
  if (copied === null || names.length === 0 || copied.source.of === own) return null
  const { names: known, source } = copied
  return names.every((name) => known.has(name)) ? source : null
}
