import { useState } from 'react'
import { useDesk } from '../app/deskContext.tsx'
import { shortTime } from '../app/shortTime.ts'
import { useTranslate } from '../app/useTranslate.ts'
import type { CommentChange, CommentEntry } from '../editor/paperHandle.ts'
import { Button } from '../ui/Button.tsx'
import { RemarkForm } from './RemarkForm.tsx'
import styles from './comments.module.css'

interface CommentCardProps {
  readonly entry: CommentEntry
  readonly locked: boolean
  readonly onGo: () => void
  readonly onReply: (text: string) => void
  readonly onChange: (change: CommentChange) => void
}

/** One comment: its words, which are the way to them, what was said, and what can be done. */
export function CommentCard({ entry, locked, onGo, onReply, onChange }: CommentCardProps) {
  const t = useTranslate()
  const language = useDesk((state) => state.settings.language)
  const [replies, setReplies] = useState(false)
  return (
    <li className={styles.card} data-resolved={entry.resolved || undefined}>
      <button
        type="button"
        className={styles.quote}
        onClick={onGo}
        aria-label={t('comments.go', { words: entry.quote })}
      >
        {entry.quote}
      </button>
      {entry.thread.map(({ by, at, text }, index) => (
        <div key={`${index} ${at}`} className={styles.remark}>
          <p className={styles.who}>
            <b>{by}</b> {at !== '' && <time dateTime={at}>{shortTime(at, new Date(), language)}</time>}
          </p>
          <p className={styles.said}>{text}</p>
        </div>
      ))}
      {replies ? (
        <RemarkForm
          label={t('comments.reply')}
          onCancel={() => setReplies(false)}
          onSend={(text) => {
            onReply(text)
            setReplies(false)
          }}
        />
      ) : locked ? null : (
        <div className={styles.buttons}>
          <Button variant="quiet" onPress={() => onChange({ kind: 'delete' })}>
            {t('comments.delete')}
          </Button>
          <Button variant="quiet" onPress={() => onChange({ kind: 'resolve', resolved: !entry.resolved })}>
            {t(entry.resolved ? 'comments.reopen' : 'comments.resolve')}
          </Button>
          <Button variant="quiet" onPress={() => setReplies(true)}>
            {t('comments.reply')}
          </Button>
        </div>
      )}
    </li>
  )
}
