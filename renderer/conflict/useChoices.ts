import { useMemo } from 'react'
import { useArticle } from '../app/articleStore.ts'
import { useKeptDraft } from '../app/unsent/useKeptDraft.ts'
import type { Choices } from './applyMerge.ts'
import { parseJson } from '../../src/base/parseJson.ts'

const CHOICES: ReadonlySet<unknown> = new Set(['mine', 'theirs', 'both'])

/** What a person chose so far between two versions of the open article: kept when the view is left, or the program ends, until the versions are one. */
export function useChoices(): readonly [choices: Choices, keep: (choices: Choices) => void] {
  const id = useArticle((state) => state.session?.id ?? '')
  const [kept, keep] = useKeptDraft(id, 'merge', '')
  const choices = useMemo(() => readChoices(kept), [kept])
  return [choices, (next) => keep(next.size === 0 ? '' : JSON.stringify([...next]))]
}

function readChoices(kept: string): Choices {
  const read = parseJson(kept)
  return new Map(Array.isArray(read) ? (read as readonly unknown[]).filter(isChoice) : [])
}

function isChoice(read: unknown): read is [string, 'mine' | 'theirs' | 'both'] {
  if (!Array.isArray(read)) return false
  const [key, choice] = read as readonly unknown[]
  return typeof key === 'string' && CHOICES.has(choice)
}
