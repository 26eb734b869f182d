import type { EditPlan } from '../../../src/contract/answers.ts'
import type { ListedField } from '../../../src/library/lists/houseLists.ts'
import { listQuery } from '../../../src/library/lists/listQuery.ts'
import { useNotices, useServices } from '../../app/deskContext.tsx'
import { useBatchEdit, type BatchEditState } from '../batch/useBatchEdit.ts'

const NOTHING_DONE = { cancelled: false, refusals: 0, done: 0 }

/** Another name for a value, in the articles and on the list. */
export interface RenameJob {
  readonly state: BatchEditState
  readonly plan: (to: string) => Promise<void>
  readonly run: (plan: EditPlan, to: string) => Promise<void>
  readonly undo: () => Promise<void>
  readonly cancel: () => void
  readonly reset: () => void
}

/**
 * Renames a value everywhere: first in the articles, by a batch that was shown before; then on the list, where no article was left out. Taking
 * it back, here or in the table, takes both back.
 */
export function useRename(list: ListedField, value: string): RenameJob {
  const { lists } = useServices()
  const showError = useNotices((state) => state.showError)
  const [state, job] = useBatchEdit()

  async function change(wanted: Parameters<ReturnType<typeof lists.getState>['change']>[0]): Promise<void> {
    const answer = await lists.getState().change(wanted)
    if (!answer.ok) showError(answer.error, 'lists')
  }

  return {
    state,
    plan: (to) =>
      job.plan({
        choice: { query: listQuery(list, value) },
        operation: { kind: list === 'channelPath' ? 'repath' : 'rename', field: list, find: value, text: to },
        profile: null,
      }),
    async run(plan, to) {
      // With nothing to change there is no batch, and none that could be taken back.
      const report = plan.changed === 0 ? NOTHING_DONE : await job.run(plan)
      if (report === null) return
      const withBatch = report.done > 0
      if (report.cancelled || report.refusals + plan.refusals > 0)
        await change({ kind: 'add', list, entries: [{ value: to, affiliation: '', bio: '' }], withBatch })
      else await change({ kind: 'rename', list, value, to, withBatch })
    },
    async undo() {
      await job.undo()
    },
    cancel: job.cancel,
    reset: job.reset,
  }
}
