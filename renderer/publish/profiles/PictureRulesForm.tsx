import type { PictureRules } from '../../../src/publish/profile.ts'
import { useTranslate } from '../../app/useTranslate.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Select } from '../../ui/Select.tsx'
import { useDraft } from './draft.ts'
import { NumberInput } from './NumberInput.tsx'
import styles from './profiles.module.css'
import { useProblem } from './useProblem.ts'

/** What is done to pictures on their way out. */
export function PictureRulesForm() {
  const t = useTranslate()
  const problem = useProblem()
  const {
    profile: { pictures, target },
    change,
  } = useDraft()
  const set = (patch: Partial<PictureRules>) => change({ pictures: { ...pictures, ...patch } })
  return (
    <div className={styles.pair}>
      <Select
        label={t('profile.place.pictures.format')}
        choices={(['keep', 'jpeg', 'png', 'webp'] as const).map((id) => ({ id, label: t(`profiles.format.${id}`) }))}
        value={pictures.format}
        onChange={(format) => set({ format })}
      />
      <Select
        label={t('profile.place.pictures.naming')}
        choices={(['keep', 'w0'] as const).map((id) => ({ id, label: t(`profiles.naming.${id}`) }))}
        value={target === 'trs' ? 'w0' : pictures.naming}
        isDisabled={target === 'trs'}
        onChange={(naming) => set({ naming })}
      />
      <NumberInput
        label={t('profile.place.pictures.longestSide')}
        placeholder={t('profiles.anySize')}
        value={pictures.longestSide}
        error={problem('pictures.longestSide')}
        onChange={(longestSide) => set({ longestSide })}
      />
      <NumberInput
        label={t('profile.place.pictures.quality')}
        value={pictures.quality}
        error={problem('pictures.quality')}
        onChange={(quality) => set({ quality: quality ?? Number.NaN })}
      />
      <Checkbox
        label={t('profile.place.pictures.stripMetadata')}
        isSelected={pictures.stripMetadata}
        onChange={(stripMetadata) => set({ stripMetadata })}
      />
    </div>
  )
}
