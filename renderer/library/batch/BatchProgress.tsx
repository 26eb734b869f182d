import { useTranslate } from '../../app/useTranslate.ts'
import styles from './batchEdit.module.css'
import { PlanTable } from './PlanTable.tsx'
import type { BatchEditState } from './useBatchEdit.ts'
import { useEditProgress } from './useEditProgress.ts'

/** Props of how a batch stands. */
export interface BatchProgressProps {
  readonly state: BatchEditState
  /** what is said while nothing has been planned */
  readonly begin: string
}

/** How a batch of changes stands: every change before it is made, how far it is, and what was refused. */
export function BatchProgress({ state, begin }: BatchProgressProps) {
  const t = useTranslate()
  const done = useEditProgress(state.kind === 'running')
  return (
    <>
      <p role="status" className={styles.note}>
        {state.kind === 'planned'
          ? t('batchedit.planned', {
              changed: state.plan.changed,
              refused: state.plan.refusals,
              unchanged: state.plan.unchanged,
            })
          : state.kind === 'running'
            ? t('batchedit.progress', { done, total: state.total })
            : state.kind === 'done'
              ? t(state.report.cancelled ? 'batchedit.stopped' : 'batchedit.done', {
                  done: state.report.done,
                  refused: state.report.refusals,
                })
              : begin}
      </p>
      {state.kind === 'running' ? (
        <progress
          className={styles.progress}
          aria-label={t('batchedit.title')}
          max={Math.max(1, state.total)}
          value={done}
        />
      ) : null}
      {state.kind === 'planned' && state.plan.changed + state.plan.refusals > 0 ? (
        <PlanTable
          changes={state.plan.changes}
          refused={state.plan.refused}
          rest={state.plan.changed + state.plan.refusals - state.plan.changes.length - state.plan.refused.length}
        />
      ) : null}
      {state.kind === 'done' && state.report.refused.length > 0 ? (
        <PlanTable
          changes={[]}
          refused={state.report.refused}
          rest={state.report.refusals - state.report.refused.length}
        />
      ) : null}
    </>
  )
}
