import type { Node } from '@tiptap/pm/model'
import { blockBefore, formattingOn } from './formattingOn.ts'

/** Which picture a figure showed: one of the article's, by its name, or one on the network; both are empty where it showed none. */
export interface FormerPicture {
  readonly asset: string
  readonly remote: string
}

/** The picture in whose place another was put under 修订, until somebody decides; null where a figure shows what it showed. */
export function formerPicture(figure: Node): FormerPicture | null {
  const mark = formattingOn(figure)
  const before = mark === undefined ? null : blockBefore(mark, figure)
  if (before?.type !== 'figure') return null
  const { asset, remote } = before.attrs
  if (asset === undefined || remote === undefined) return null
  return asset === figure.attrs.asset && remote === figure.attrs.remote ? null : { asset, remote }
}
