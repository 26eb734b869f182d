import type { FieldKey } from '../../../src/article/fields.ts'
import { emptyMetadata } from '../../../src/article/metadata.ts'
import { useContext } from 'react'
import { useArticle } from '../../app/articleStore.ts'
import { useDesk } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import { useBoundProfile } from '../../publish/useBoundProfile.ts'
import { classes } from '../../ui/classes.ts'
import { FieldSourceContext } from '../fieldSource.ts'
import styles from '../inspector.module.css'
import { tightestLimit } from '../tightestLimit.ts'

const EMPTY = emptyMetadata()

/** How much a field holds of what the target takes that the article is bound for; over it, the excess is said in words. Nothing for an empty or unlimited field. */
export function FieldCounter({ fieldKey }: { fieldKey: FieldKey }) {
  const t = useTranslate()
  const language = useDesk(({ settings }) => settings.language)
  const bound = useBoundProfile()
  // Of the field alone: typing in one must not draw the counters of all.
  const stored = useArticle(({ session }) => session?.metadata[fieldKey])
  const source = useContext(FieldSourceContext)
  const value = source === null ? stored : source.metadata[fieldKey]
  const limit = value === undefined ? null : tightestLimit({ ...EMPTY, [fieldKey]: value }, fieldKey, [bound])
  if (limit === null || limit.length === 0) return null
  const { length, most, unit, profile } = limit
  const over = length - most
  const unitName = t(`publish.unit.${unit}`)
  const words = t('inspector.counter.explained', { profile: profile.label[language], most, length, unit: unitName })
  return (
    <span className={classes(styles.counter, over > 0 && styles.over)} title={words}>
      {over > 0 ? <span>{t('inspector.counter.over', { over })}</span> : null}
      <span aria-hidden>
        {length}/{most}
      </span>
      <span className={styles.heard}>{words}</span>
    </span>
  )
}
