import { useState } from 'react'
import type { EditPlan, EditReport } from '../../../src/contract/answers.ts'
import type { InputOf } from '../../../src/contract/channels.ts'
import { useServices } from '../../app/deskContext.tsx'

/** Where a batch of changes stands. */
export type BatchEditState =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'planning' }
  | { readonly kind: 'planned'; readonly plan: EditPlan }
  | { readonly kind: 'running'; readonly total: number; readonly isStopping: boolean }
  | { readonly kind: 'done'; readonly report: EditReport }

/** What can be done with it. */
export interface BatchEditJob {
  readonly plan: (input: InputOf<'edits.plan'>) => Promise<void>
  /** The same for a table file that was changed. */
  readonly planSheet: (input: InputOf<'edits.planSheet'>) => Promise<void>
  /** Gives what became of it; null where it could not be run. */
  readonly run: (plan: EditPlan) => Promise<EditReport | null>
  readonly cancel: () => void
  /** Takes the batch back. */
  readonly undo: () => Promise<EditReport | null>
  /** Something was chosen otherwise: what was planned does not hold. */
  readonly reset: () => void
}

/** A batch of changes: planned, made with progress, stopped, taken back. */
export function useBatchEdit(): readonly [BatchEditState, BatchEditJob] {
  const { bridge, notices, table, article } = useServices()
  const [state, setState] = useState<BatchEditState>({ kind: 'choosing' })

  async function make(total: number, ask: () => ReturnType<(typeof bridge)['edits.undo']>): Promise<EditReport | null> {
    setState({ kind: 'running', total, isStopping: false })
    const answer = await ask()
    if (answer.ok) {
      table.getState().noteReport(answer.value)
      setState({ kind: 'done', report: answer.value })
      return answer.value
    }
    notices.getState().showError(answer.error, 'edits')
    setState({ kind: 'choosing' })
    return null
  }

  async function planned(ask: () => ReturnType<(typeof bridge)['edits.plan']>): Promise<void> {
    setState({ kind: 'planning' })
    // What was typed in the open article is part of what is changed.
    const { session, actions } = article.getState()
    if (session !== null && !(await actions.makeSafe())) return setState({ kind: 'choosing' })
    const answer = await ask()
    if (!answer.ok) notices.getState().showError(answer.error, 'edits')
    setState(answer.ok ? { kind: 'planned', plan: answer.value } : { kind: 'choosing' })
  }

  return [
    state,
    {
      plan: (input) => planned(() => bridge['edits.plan'](input)),
      planSheet: (input) => planned(() => bridge['edits.planSheet'](input)),
      run: ({ plan, changed }) => make(changed, () => bridge['edits.run']({ plan })),
      undo: () => make(state.kind === 'done' ? state.report.done : 0, () => bridge['edits.undo']({})),
      cancel() {
        setState((now) => (now.kind === 'running' ? { ...now, isStopping: true } : now))
        void bridge['edits.cancel']({})
      },
      reset: () => setState({ kind: 'choosing' }),
    },
  ]
}
