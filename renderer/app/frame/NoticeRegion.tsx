import { X } from 'lucide-react'
import { Button } from '../../ui/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { useNotices } from '../deskContext.tsx'
import type { Notice } from '../notices.ts'
import { useTranslate } from '../useTranslate.ts'
import styles from './NoticeRegion.module.css'

/** The quiet notices, over the foot of the desk. Read out politely; errors at once. */
export function NoticeRegion() {
  const t = useTranslate()
  const notices = useNotices((state) => state.notices)
  const urgent = ({ tone }: Notice) => tone === 'error'
  return (
    <section className={styles.region} aria-label={t('app.region.notices')} data-react-aria-top-layer="true">
      <div aria-live="assertive" className={styles.list}>
        {notices.filter(urgent).map((notice) => (
          <NoticeCard key={notice.id} notice={notice} />
        ))}
      </div>
      <div aria-live="polite" className={styles.list}>
        {notices
          .filter((notice) => !urgent(notice))
          .map((notice) => (
            <NoticeCard key={notice.id} notice={notice} />
          ))}
      </div>
    </section>
  )
}

function NoticeCard({ notice }: { notice: Notice }) {
  const t = useTranslate()
  const dismiss = useNotices((state) => state.dismiss)
  const { id, tone, text, hint, action } = notice
  return (
    <div className={classes(styles.card, styles[tone])}>
      <div className={styles.words}>
        <p className={styles.text}>{text}</p>
        {hint === undefined ? null : <p className={styles.hint}>{hint}</p>}
        {action === undefined ? null : (
          <Button
            onPress={() => {
              action.run()
              dismiss(id)
            }}
          >
            {action.label}
          </Button>
        )}
      </div>
      <IconButton label={t('app.dismiss')} onPress={() => dismiss(id)}>
        <X aria-hidden />
      </IconButton>
    </div>
  )
}
