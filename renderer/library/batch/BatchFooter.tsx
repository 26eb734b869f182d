import type { ReactNode } from 'react'
import { useTranslate } from '../../app/useTranslate.ts'
import { Button } from '../../ui/Button.tsx'
import type { useBatchEdit } from './useBatchEdit.ts'

/** Props of the buttons below a batch. */
export interface BatchFooterProps {
  readonly batch: ReturnType<typeof useBatchEdit>
  readonly onClose: () => void
  /** what leads to a plan, before the button that makes the changes */
  readonly children: ReactNode
}

/** The buttons below a batch of changes: stopped while it runs, taken back when it is done, made when it is planned. */
export function BatchFooter({ batch: [state, job], onClose, children }: BatchFooterProps) {
  const t = useTranslate()
  if (state.kind === 'running')
    return (
      <Button isDisabled={state.isStopping} onPress={job.cancel}>
        {t(state.isStopping ? 'batchedit.stopping' : 'batchedit.stop')}
      </Button>
    )
  if (state.kind === 'done')
    return (
      <>
        <Button isDisabled={state.report.undoable === 0 || state.report.done === 0} onPress={() => void job.undo()}>
          {t('batchedit.undo')}
        </Button>
        <Button variant="primary" onPress={onClose}>
          {t('app.close')}
        </Button>
      </>
    )
  return (
    <>
      {children}
      <Button
        variant="primary"
        isDisabled={state.kind !== 'planned' || state.plan.changed === 0}
        onPress={() => {
          if (state.kind === 'planned') void job.run(state.plan)
        }}
      >
        {state.kind === 'planned' ? t('batchedit.run', { n: state.plan.changed }) : t('batchedit.runNone')}
      </Button>
    </>
  )
}
