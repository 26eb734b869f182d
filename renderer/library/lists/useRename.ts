import { useState } from 'react'
import type { EditPlan } from '../../../src/contract/answers.ts'
import type { ListedField, ListEntry } from '../../../src/library/lists/houseLists.ts'
import { listQuery } from '../../../src/library/lists/listQuery.ts'
import { useNotices, useServices } from '../../app/deskContext.tsx'
import { useBatchEdit, type BatchEditState } from '../batch/useBatchEdit.ts'

const NOTHING_DONE = { cancelled: false, refusals: 0 }

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
 * it back takes both back.
 */
export function useRename(list: ListedField, value: string): RenameJob {
  const { lists } = useServices()
  const showError = useNotices((state) => state.showError)
  const [state, job] = useBatchEdit()
  const [before, setBefore] = useState<readonly ListEntry[]>([])

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
      setBefore(lists.getState().lists[list])
      // With nothing to change there is no batch, and none that could be taken back.
      const report = plan.changed === 0 ? NOTHING_DONE : await job.run(plan)
      if (report === null) return
      if (report.cancelled || report.refusals + plan.refusals > 0)
        await change({ kind: 'add', list, entries: [{ value: to, affiliation: '', bio: '' }] })
      else await change({ kind: 'rename', list, value, to })
    },
    async undo() {
      await job.undo()
      const now = lists.getState().lists[list]
      const missing = before.filter((entry) => !now.some((other) => other.value === entry.value))
      if (missing.length > 0) await change({ kind: 'add', list, entries: missing.map((entry) => ({ ...entry })) })
      for (const entry of now)
        if (!before.some((other) => other.value === entry.value))
          await change({ kind: 'remove', list, value: entry.value })
    },
    cancel: job.cancel,
    reset: job.reset,
  }
}
