import { useTranslate } from '../../app/useTranslate.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { useDraft } from './draft.ts'

/** What a Word file holds beside the article. */
export function WordRules() {
  const t = useTranslate()
  const { profile, change } = useDraft()
  const word = profile.word ?? { reviewSheet: false }
  return (
    <>
      <Checkbox
        label={t('profile.place.word.reviewSheet')}
        isSelected={word.reviewSheet}
        onChange={(reviewSheet) => change({ word: { ...word, reviewSheet } })}
      />
      <Checkbox
        label={t('profile.place.word.comments')}
        isSelected={word.comments === true}
        onChange={(comments) => change({ word: { ...word, comments } })}
      />
    </>
  )
}
