import { fieldOf } from '../../src/article/fields.ts'
import type { Metadata } from '../../src/article/metadata.ts'
import type { DisputedField } from '../../src/saving/merge/mergeMetadata.ts'
import type { Choice } from '../../src/saving/merge/mergePlace.ts'
import { useDesk } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import type { Choices } from './applyMerge.ts'
import type { ArticleMerge } from './articleMerge.ts'
import styles from './conflict.module.css'
import { DisputedPlace } from './DisputedPlace.tsx'
import { DisputedText } from './DisputedText.tsx'
import { fieldText } from './fieldText.ts'
import { placeKey } from './placeKey.ts'
import { SettledPlace } from './SettledPlace.tsx'

/** Props of the merged article. */
export interface MergedVersionProps {
  readonly merge: ArticleMerge
  readonly choices: Choices
  readonly onChoose: (key: string, choice: Choice) => void
}

/** Both versions as one: what is settled, with its marks, and one after another what the person has to choose for. */
export function MergedVersion({ merge: { places, fields, disputed, base }, choices, onChoose }: MergedVersionProps) {
  const t = useTranslate()
  const language = useDesk((state) => state.settings.language)
  const numberOf = (index: number) =>
    fields.disputed.length + places.slice(0, index + 1).filter(({ kind }) => kind === 'disputed').length
  const chosen = (place: Parameters<typeof placeKey>[0]) => ({
    choice: choices.get(placeKey(place)),
    onChoose: (choice: Choice) => onChoose(placeKey(place), choice),
  })
  const value = ({ key }: DisputedField, side: Metadata[keyof Metadata]) => (
    <p className={styles.value}>{fieldText(key, side, language) || t('conflict.empty')}</p>
  )
  return (
    <>
      {base === null ? <p className={styles.note}>{t('conflict.noBase')}</p> : null}
      {fields.disputed.map((field, index) => (
        <DisputedPlace
          key={field.key}
          title={t('conflict.placeField', { n: index + 1, all: disputed, field: fieldOf(field.key).label[language] })}
          mine={value(field, field.mine)}
          theirs={value(field, field.theirs)}
          base={field.base === null ? null : value(field, field.base)}
          mayTakeBoth={field.both !== null}
          {...chosen(field)}
        />
      ))}
      {places.map((place, index) =>
        place.kind === 'settled' ? (
          <SettledPlace key={index} place={place} />
        ) : (
          <DisputedPlace
            key={index}
            title={t('conflict.place', { n: numberOf(index), all: disputed })}
            mine={<DisputedText base={place.base} blocks={place.mine} />}
            theirs={<DisputedText base={place.base} blocks={place.theirs} />}
            base={place.base === null ? null : <DisputedText base={null} blocks={place.base} />}
            mayTakeBoth
            {...chosen(place)}
          />
        ),
      )}
    </>
  )
}
