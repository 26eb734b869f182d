import { Button as AriaButton } from 'react-aria-components'
import { fieldOf, type FieldKey } from '../../../src/article/fields.ts'
import { isListKey } from '../../../src/article/metadata.ts'
import type { Found } from '../../../src/intake/manuscript.ts'
import { placeWords } from '../../../src/intake/placeWords.ts'
import { useDesk } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import { Hint } from '../../ui/Hint.tsx'
import styles from './review.module.css'

type Value = string | readonly string[]

/** Props of the note under a field. */
export interface FoundNoteProps {
  readonly fieldKey: FieldKey
  readonly found: Found
  /** as it stands now, and as it was found */
  readonly value: Value
  readonly original: Value
  readonly onChange: (value: Value) => void
}

/** Where a field's value was found and how sure it is; a guess can be left, another value of the manuscript taken. */
export function FoundNote({ fieldKey, found, value, original, onChange }: FoundNoteProps) {
  const t = useTranslate()
  const language = useDesk(({ settings }) => settings.language)
  const label = fieldOf(fieldKey).label[language]
  const { confidence, alternatives = [] } = found
  const where = placeWords(found.where, language)
  const isTyped = JSON.stringify(value) !== JSON.stringify(original)
  const words = isTyped ? t('review.typed') : t(`review.${confidence}`)
  return (
    <div className={styles.note}>
      <Hint text={t(`review.explain.${confidence}`, { where })} keys={null}>
        <AriaButton className={styles.where ?? ''} data-confidence={isTyped ? 'typed' : confidence}>
          <span className={styles.sure}>{words}</span>
          <span className={styles.place}>{t('review.found', { where })}</span>
        </AriaButton>
      </Hint>
      {confidence === 'guess' && value.length > 0 ? (
        <AriaButton
          className={styles.choice ?? ''}
          aria-label={t('review.leaveField', { label })}
          onPress={() => onChange(isListKey(fieldKey) ? [] : '')}
        >
          {t('review.leave')}
        </AriaButton>
      ) : null}
      {alternatives
        .filter((other) => other !== value)
        .map((other) => (
          <AriaButton
            key={other}
            className={styles.choice ?? ''}
            onPress={() => onChange(isListKey(fieldKey) ? [other] : other)}
          >
            {t('review.useOther', { value: other })}
          </AriaButton>
        ))}
    </div>
  )
}
