import { useEffect, useRef, useState } from 'react'
import { useServices } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import type { useBatchEdit } from './useBatchEdit.ts'

/**
 * What closes the dialog of a batch of changes. While the batch runs, that stops it as its button does, between two articles; the dialog goes when it
 * has stopped, and what was done until then is told, which the table can take back.
 * @param onClose the dialog goes
 */
export function useBatchClose([state, job]: ReturnType<typeof useBatchEdit>, onClose: () => void): () => void {
  const t = useTranslate()
  const { notices } = useServices()
  const [isLeaving, setLeaving] = useState(false)
  const isRunning = state.kind === 'running'
  const leave = useRef(onClose)
  useEffect(() => {
    leave.current = () => {
      if (state.kind === 'done') {
        const { done, refusals: refused, cancelled, undoable } = state.report
        notices.getState().show({
          tone: 'news',
          text: t(cancelled ? 'batchedit.stopped' : 'batchedit.done', { done, refused }),
          ...(done > 0 && undoable > 0 ? { hint: t('batchedit.undoLater') } : {}),
          about: 'edits',
        })
      }
      onClose()
    }
  })
  useEffect(() => {
    if (isLeaving && !isRunning) leave.current()
  }, [isLeaving, isRunning])
  return () => {
    if (!isRunning) return onClose()
    setLeaving(true)
    if (!state.isStopping) job.cancel()
  }
}
