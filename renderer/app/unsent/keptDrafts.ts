import type { StoreApi } from 'zustand/vanilla'
import { isUnsentPlace, MOST_UNSENT, type UnsentPlace } from '../../../src/saving/unsentWords.ts'
import type { FormDrafts } from '../../editor/toolbar/formDrafts.ts'
import { unsentKey, type UnsentState } from './unsentStore.ts'
import { parseJson } from '../../../src/base/parseJson.ts'

/** Drafts kept of one form, at most: the one that was touched longest ago goes for a new one. */
export const MOST_DRAFTS = 20

/**
 * Keeps what was begun in the forms of an article with its other words that were not sent: of each form, a draft for each thing it was opened for.
 * @param id the article's; null for the forms of the library itself
 */
export function keptDrafts(unsent: StoreApi<UnsentState>, id: string | null): FormDrafts {
  const draftsOf = (place: UnsentPlace) => readDrafts(unsent.getState().words.get(unsentKey(id, place)) ?? '')
  return {
    read(form, about) {
      return isUnsentPlace(form) ? (draftsOf(form).find(([of]) => of === about)?.[1] ?? null) : null
    },
    keep(form, about, text) {
      if (!isUnsentPlace(form)) return
      const before = draftsOf(form)
      const others = before.filter(([of]) => of !== about)
      if (text === null && others.length === before.length) return
      const words = written(text === null ? others : [...others, [about, text]])
      if (words !== written(before)) unsent.getState().write(id, form, words)
    },
  }
}

/** What a form was opened for, and what was typed into it. */
type Draft = readonly [about: string, text: string]

function written(drafts: readonly Draft[]): string {
  if (drafts.length === 0) return ''
  const words = JSON.stringify(drafts.slice(-MOST_DRAFTS))
  return words.length > MOST_UNSENT && drafts.length > 1 ? written(drafts.slice(1)) : words
}

/** Reads what was kept; what is damaged, or was written by another desk, is no draft. One draft alone is as desks before kept it. */
function readDrafts(words: string): readonly Draft[] {
  const read = parseJson(words)
  if (isDraft(read)) return [read]
  return Array.isArray(read) ? (read as readonly unknown[]).filter(isDraft) : []
}

function isDraft(read: unknown): read is Draft {
  return Array.isArray(read) && read.length === 2 && read.every((part) => typeof part === 'string')
}
