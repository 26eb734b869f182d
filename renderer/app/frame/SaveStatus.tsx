import { useArticle } from '../articleStore.ts'
import { useDesk } from '../deskContext.tsx'
import { shortTime } from '../shortTime.ts'
import { useTranslate } from '../useTranslate.ts'
import { classes } from '../../ui/classes.ts'
import { saveWords } from './saveWords.ts'
import styles from './SaveStatus.module.css'

/** The save state of the open article, always in sight. */
export function SaveStatus() {
  const t = useTranslate()
  const language = useDesk((state) => state.settings.language)
  const save = useArticle((state) => state.session?.save)
  const losses = useArticle((state) => state.session?.losses)
  const savedAt = useArticle((state) => state.session?.savedAt ?? '')
  if (save === undefined || losses === undefined) return null
  const { tone, key } = saveWords({ save, losses })
  return (
    <span role="status" className={classes(styles.status, styles[tone])}>
      <span className={styles.dot} aria-hidden />
      {t(key, { time: shortTime(savedAt, new Date(), language) })}
    </span>
  )
}
