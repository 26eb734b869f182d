import { useContext, useState } from 'react'
import type { LineKey } from '../../../src/article/metadata.ts'
import { useArticle } from '../../app/articleStore.ts'
import { useKeptDraft } from '../../app/unsent/useKeptDraft.ts'
import { FieldSourceContext } from '../fieldSource.ts'

/**
 * What stands in a field and is no value of it (yet), '' for nothing. That of the open article stays when the field goes, or the program ends: the
 * article has it nowhere else.
 */
export function useUnfit(fieldKey: LineKey): readonly [unfit: string, keep: (unfit: string) => void] {
  const isOfArticle = useContext(FieldSourceContext) === null
  const id = useArticle((state) => state.session?.id ?? '')
  const kept = useKeptDraft(id, 'field', fieldKey)
  const here = useState('')
  return isOfArticle ? kept : here
}
