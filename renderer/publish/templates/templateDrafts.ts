import type { StoreApi } from 'zustand/vanilla'
import { keptDrafts } from '../../app/unsent/keptDrafts.ts'
import type { UnsentState } from '../../app/unsent/unsentStore.ts'
import { parseJson } from '../../../src/base/parseJson.ts'

/** A template that a person changed and did not save. */
export interface TemplateDraft {
  readonly text: string
  /** the etag of what it was begun over */
  readonly over: string | null
}

/** What was changed of the library's templates and not saved, by their names: kept until it is saved or given up. */
export interface TemplateDrafts {
  readonly read: (name: string) => TemplateDraft | null
  readonly keep: (name: string, draft: TemplateDraft | null) => void
}

/** The drafts of the open library's templates among its words that were not sent. */
export function templateDrafts(unsent: StoreApi<UnsentState>): TemplateDrafts {
  const drafts = keptDrafts(unsent, null)
  return {
    read: (name) => readDraft(drafts.read('template', name) ?? ''),
    keep(name, draft) {
      drafts.keep('template', name, draft === null ? null : JSON.stringify([draft.text, draft.over]))
    },
  }
}

function readDraft(kept: string): TemplateDraft | null {
  const read = parseJson(kept)
  const [text, over] = Array.isArray(read) ? (read as readonly unknown[]) : []
  return typeof text === 'string' && (over === null || typeof over === 'string') ? { text, over } : null
}
