import { useState } from 'react'
import { useArticle } from '../articleStore.ts'
import { useDesk } from '../deskContext.tsx'
import { shortTime } from '../shortTime.ts'
import { useTranslate } from '../useTranslate.ts'
import { classes } from '../../ui/classes.ts'
import { useLasting } from '../../ui/useLasting.ts'
import { saveWords, type SaveWords } from './saveWords.ts'
import styles from './SaveStatus.module.css'

/** A save shorter than this, in milliseconds, passes without a word: its end says all. */
export const SILENT_SAVE = 400

/** How long a save has to be the last word before it is told, in milliseconds: who saves while typing would have the line change twice a save. */
export const SURE_SAVE = 150

/** The save state of the open article, always in sight. */
export function SaveStatus() {
  const t = useTranslate()
  const language = useDesk((state) => state.settings.language)
  const save = useArticle((state) => state.session?.save)
  const losses = useArticle((state) => state.session?.losses)
  const savedAt = useArticle((state) => state.session?.savedAt ?? '')
  const words = useCalm(save === undefined || losses === undefined ? null : saveWords({ save, losses }))
  if (words === null) return null
  const { tone, key } = words
  return (
    <span role="status" className={classes(styles.status, styles[tone])}>
      <span className={styles.dot} aria-hidden />
      {t(key, { time: shortTime(savedAt, new Date(), language) })}
    </span>
  )
}

/** The words to show: while a save is short, and while it is not yet sure that nothing is typed right after it, the ones before it. */
function useCalm(words: SaveWords | null): SaveWords | null {
  const [settled, setSettled] = useState(words)
  const busy = words?.tone === 'busy'
  const fresh = words?.tone === 'good' && settled?.tone === 'open'
  const lasting = useLasting(busy, SILENT_SAVE)
  const sure = useLasting(fresh, SURE_SAVE)
  const waits = (busy && !lasting) || (fresh && !sure)
  if (!waits && (words?.key !== settled?.key || words?.tone !== settled?.tone)) setSettled(words)
  return waits && settled !== null ? settled : words
}
