import type { Editor } from '@tiptap/core'
import type { ChangedKeys } from '../../src/contract/commandKeys.ts'
import { createContext, use } from 'react'
import type { EditorHost } from './editorHost.ts'
import type { Translate } from './translate.ts'
import type { CompositionWatch } from './typing/watchComposition.ts'

/** What the toolbar and the strips around the paper share. */
export interface PaperTools {
  readonly editor: Editor
  readonly host: EditorHost
  readonly watch: CompositionWatch
  readonly translate: Translate
  /** whether 修订 is on */
  readonly tracking: boolean
  /** the keys that the person changed */
  readonly keys: ChangedKeys
}

/** Given by the paper to everything around its text. */
export const PaperContext = createContext<PaperTools | null>(null)

/** The tools of the paper around; throws outside one. */
export function usePaperTools(): PaperTools {
  const tools = use(PaperContext)
  if (tools === null) throw new Error('not within a paper')
  return tools
}
