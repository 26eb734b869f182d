import { MessageSquareText } from 'lucide-react'
import { useEffect, useReducer, useState } from 'react'
import type { Remark } from '../../src/article/document/marks/comment.ts'
import { flushSync } from 'react-dom'
import { useArticle } from '../app/articleStore.ts'
import { useServices, useView } from '../app/deskContext.tsx'
import { useUnsent } from '../app/unsent/useUnsent.ts'
import { useTranslate } from '../app/useTranslate.ts'
import { Button } from '../ui/Button.tsx'
import { Checkbox } from '../ui/Checkbox.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { CommentCard } from './CommentCard.tsx'
import { newCommentId } from '../editor/comments/newCommentId.ts'
import { RemarkForm } from './RemarkForm.tsx'
import styles from './comments.module.css'

/** 批注: what was said on words of the body, in the order of the words; new ones on what is selected. Kept with the article; no export but a Word file has them. */
export function CommentsTab() {
  const id = useArticle(({ session }) => session?.id ?? '')
  return <Comments key={id} id={id} />
}

function Comments({ id }: { readonly id: string }) {
  const t = useTranslate()
  const { article, desk, view } = useServices()
  // Read anew when the typing has rested, and when something was done here.
  useArticle(({ session }) => (session === null ? '' : `${session.id} ${session.loads} ${session.restedRevision}`))
  const readOnly = useArticle(({ session }) => session?.readOnly ?? true)
  const [, again] = useReducer((count: number) => count + 1, 0)
  const [begun, setBegun] = useUnsent(id, 'remark')
  const [opened, setOpened] = useState(begun !== '')
  const asked = useView(({ remarkRequests }) => remarkRequests)
  const writes = opened || asked > 0
  const [refused, setRefused] = useState(false)
  const [settled, setSettled] = useState(false)
  const paper = article.getState().actions.paper()
  const all = paper?.comments() ?? []
  useEffect(() => view.getState().endRemark, [view])
  useEffect(() => {
    if (!writes) return
    paper?.holdSelection(true)
    return () => paper?.holdSelection(false)
  }, [paper, writes])
  const shown = all.filter(({ resolved }) => settled || !resolved)
  const remark = (text: string): Remark => ({
    by: desk.getState().settings.person || t('comments.nobody'),
    at: new Date().toISOString(),
    text,
  })
  // With what was selected, and before the next key is read.
  const toPaper = (): void => {
    flushSync(() => {
      setOpened(false)
      view.getState().endRemark()
    })
    paper?.focus()
  }
  const add = (text: string): void => {
    const done = paper?.addComment(newCommentId(), remark(text)) ?? false
    setRefused(!done)
    if (done) {
      setBegun('')
      toPaper()
    }
    again()
  }
  return (
    <div className={styles.tab}>
      {readOnly ? null : writes ? (
        <RemarkForm
          label={t('comments.new')}
          text={begun}
          onChange={setBegun}
          onSend={add}
          onClose={toPaper}
          asked={asked}
        />
      ) : (
        <Button onPress={() => setOpened(true)}>{t(begun === '' ? 'comments.add' : 'comments.goOn')}</Button>
      )}
      <p role="status" className={styles.refused}>
        {writes && refused ? t('comments.refused') : ''}
      </p>
      {all.some(({ resolved }) => resolved) ? (
        <Checkbox label={t('comments.showResolved')} isSelected={settled} onChange={setSettled} />
      ) : null}
      {/* What is being written needs no word on how to begin. */}
      {shown.length === 0 && !writes ? (
        <EmptyState
          icon={<MessageSquareText aria-hidden />}
          title={t('comments.empty')}
          hint={t('comments.emptyHint')}
        />
      ) : null}
      {shown.length === 0 ? null : (
        <ol className={styles.list} aria-label={t('comments.tab')}>
          {shown.map((entry) => (
            <CommentCard
              key={entry.id}
              article={id}
              entry={entry}
              locked={readOnly}
              onGo={() => {
                paper?.focus()
                paper?.revealComment(entry.id)
              }}
              onReply={(text) => {
                paper?.changeComment(entry.id, { kind: 'reply', remark: remark(text) })
                again()
              }}
              onChange={(change) => {
                paper?.changeComment(entry.id, change)
                again()
              }}
            />
          ))}
        </ol>
      )}
    </div>
  )
}
