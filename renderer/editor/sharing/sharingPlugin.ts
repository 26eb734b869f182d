import type { Plugin } from '@tiptap/pm/state'
import { collab } from 'prosemirror-collab'

/** Where this paper stands among the windows that share the article's one body. */
export interface Sharing {
  /** the word that this opening of the article in this window goes by */
  readonly client: string
  /** steps in the body that the paper starts from */
  readonly revision: number
}

/** Counts the steps that the desk has not confirmed yet, and moves them over the steps of other windows. Costs nothing per key but a list entry. */
export function sharingPlugin({ client, revision }: Sharing): Plugin {
  return collab({ version: revision, clientID: client })
}
