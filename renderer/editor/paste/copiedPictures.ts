import type { Fragment } from '@tiptap/pm/model'
import type { PictureSource } from './pictureSource.ts'

/**
 * What was copied last on a paper of a window of this desk: the names of its pictures, and who has their bytes. HTML says the names alone, and nothing of
 * where they are from: what a foreign page writes can at most name pictures that the person copied last themselves.
 */
let copied: { readonly names: ReadonlySet<string>; readonly source: PictureSource } | null = null

/** Remembers whose pictures are copied, cut or dragged, and tells the other windows. */
export function noteCopied(content: Fragment, source: PictureSource | undefined, isDragged = false): void {
  const names = new Set<string>()
  content.descendants(({ attrs }) => {
    if (typeof attrs.asset === 'string' && attrs.asset !== '') names.add(attrs.asset)
  })
  const isTold = names.size > 0 || copied !== null
  takeCopied([...names], source ?? null)
  if (isTold) source?.copied?.([...names], isDragged)
}

/** Takes over what another window has copied; null for the source, or no names: nothing whose bytes are to be had here. */
export function takeCopied(names: readonly string[], source: PictureSource | null): void {
  copied = source === null || names.length === 0 ? null : { names: new Set(names), source }
}

/**
 * Who has the pictures of HTML that a paper of this desk has copied.
 * @param names of all its pictures
 * @param own the article they are pasted into; its own pictures it has
 * @returns null where there is nothing to bring, or where it was copied elsewhere
 */
export function sourceOfCopied(names: readonly string[], own: string | undefined): PictureSource | null {
  if (copied === null || names.length === 0 || copied.source.of === own) return null
  const { names: known, source } = copied
  return names.every((name) => known.has(name)) ? source : null
}
