import { useState } from 'react'
import { useDesk } from '../app/deskContext.tsx'
import { shortTime } from '../app/shortTime.ts'
import { useUnsent } from '../app/unsent/useUnsent.ts'
import { useTranslate } from '../app/useTranslate.ts'
import type { CommentChange, CommentEntry } from '../editor/paperHandle.ts'
import { Button } from '../ui/Button.tsx'
import { useRowMenu } from '../ui/useRowMenu.tsx'
import { RemarkForm } from './RemarkForm.tsx'
import styles from './comments.module.css'

interface CommentCardProps {
  /** the article's id */
  readonly article: string
  readonly entry: CommentEntry
  readonly locked: boolean
  readonly onGo: () => void
  readonly onReply: (text: string) => void
  readonly onChange: (change: CommentChange) => void
}

/** One comment: its words, which are the way to them, what was said, and what can be done. */
export function CommentCard({ article, entry, locked, onGo, onReply, onChange }: CommentCardProps) {
  const t = useTranslate()
  const language = useDesk((state) => state.settings.language)
  const [begun, setBegun] = useUnsent(article, `reply ${entry.id}`)
  const [replies, setReplies] = useState(begun !== '')
  const resolve = () => onChange({ kind: 'resolve', resolved: !entry.resolved })
  const remove = () => onChange({ kind: 'delete' })
  const words = {
    resolve: t(entry.resolved ? 'comments.reopen' : 'comments.resolve'),
    reply: t(begun === '' ? 'comments.reply' : 'comments.goOnReply'),
  }
  const { events, menu } = useRowMenu(t('rowmenu.label'), [
    { id: 'go', words: t('rowmenu.go'), run: onGo },
    ...(locked
      ? []
      : [
          { id: 'reply', words: words.reply, run: () => setReplies(true) },
          { id: 'resolve', words: words.resolve, run: resolve },
          { id: 'delete', words: t('comments.delete'), run: remove },
        ]),
  ])
  return (
    <li className={styles.card} data-resolved={entry.resolved || undefined} {...events}>
      {menu}
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
          text={begun}
          onChange={setBegun}
          onClose={() => setReplies(false)}
          onSend={(text) => {
            onReply(text)
            setReplies(false)
            setBegun('')
          }}
        />
      ) : locked ? null : (
        <div className={styles.buttons}>
          <Button variant="quiet" onPress={remove}>
            {t('comments.delete')}
          </Button>
          <Button variant="quiet" onPress={resolve}>
            {words.resolve}
          </Button>
          <Button variant="quiet" onPress={() => setReplies(true)}>
            {words.reply}
          </Button>
        </div>
      )}
    </li>
  )
}
