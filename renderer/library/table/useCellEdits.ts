import { translate } from '../../../src/base/messages/translate.ts'
import type { FieldKey } from '../../../src/article/fields.ts'
import type { DeskError } from '../../../src/base/deskError.ts'
import type { Result } from '../../../src/base/result.ts'
import type { EditReport } from '../../../src/contract/answers.ts'
import { forgetCell } from './useCellDraft.ts'
import { useServices } from '../../app/deskContext.tsx'
import type { PastedChanges } from './pastedChanges.ts'

/** How the table changes articles, and tells what became of it. */
export interface CellEdits {
  readonly apply: (changes: PastedChanges) => Promise<void>
  readonly undo: () => Promise<void>
  readonly tell: (report: Result<EditReport, DeskError>, key: 'table.changed' | 'table.undone') => void
}

/** The changes of the table's cells, each told in one quiet line. */
export function useCellEdits(): CellEdits {
  const { table, notices, desk, unsent } = useServices()
  const say = (...words: Parameters<typeof translate> extends [unknown, ...infer W] ? W : never) =>
    translate(desk.getState().settings.language, ...words)

  function tell(report: Result<EditReport, DeskError>, key: 'table.changed' | 'table.undone'): void {
    const { show, showError } = notices.getState()
    if (!report.ok) return void showError(report.error, 'table')
    const { done, refusals, refused } = report.value
    const [first] = refused
    if (refusals > 0 && first !== undefined) {
      const why = first.error.message[desk.getState().settings.language]
      show({ tone: 'warning', text: say('table.refused', { n: refusals, why }), about: 'table' })
    } else if (done > 1 || key === 'table.undone')
      show({ tone: 'success', text: say(key, { n: done }), about: 'table' })
  }

  return {
    tell,
    async apply({ changes, unfit }) {
      if (unfit > 0)
        notices.getState().show({ tone: 'warning', text: say('table.unfit', { n: unfit }), about: 'table' })
      if (changes.length === 0) return
      const report = await table.getState().apply(changes)
      tell(report, 'table.changed')
      if (!report.ok || report.value.refusals > 0) return
      for (const { id, patch } of changes)
        for (const field of Object.keys(patch) as FieldKey[]) forgetCell(unsent, id, field)
    },
    async undo() {
      tell(await table.getState().undo(), 'table.undone')
    },
  }
}
