import { useDesk } from '../deskContext.tsx'
import { shortTime } from '../shortTime.ts'
import { useTranslate } from '../useTranslate.ts'
import { classes } from '../../ui/classes.ts'
import styles from './SaveStatus.module.css'
import { useCalmSave } from './useCalmSave.ts'

/** The save state of the open article, always in sight. */
export function SaveStatus() {
  const t = useTranslate()
  const language = useDesk((state) => state.settings.language)
  const save = useCalmSave()
  if (save === null) return null
  return (
    <span role="status" className={classes(styles.status, styles[save.tone])}>
      <span className={styles.dot} aria-hidden />
      {t(save.key, { time: shortTime(save.savedAt, new Date(), language) })}
    </span>
  )
}
