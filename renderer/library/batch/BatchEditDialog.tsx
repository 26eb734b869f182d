import { memo, useState } from 'react'
import { useServices } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import { useBoundProfile } from '../../publish/useBoundProfile.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Select } from '../../ui/Select.tsx'
import styles from './batchEdit.module.css'
import { BatchFooter } from './BatchFooter.tsx'
import { BatchProgress } from './BatchProgress.tsx'
import { looksFor, OperationForm, type ChosenOperation } from './OperationForm.tsx'
import { useBatchClose } from './useBatchClose.ts'
import { useBatchEdit } from './useBatchEdit.ts'

/** Props of the dialog. */
export interface BatchEditDialogProps {
  /** the articles chosen in the table */
  readonly ids: readonly string[]
  /** what is searched for, and how many articles that finds */
  readonly query: string
  readonly total: number
  readonly onClose: () => void
}

const BEGIN: ChosenOperation = { kind: 'set', field: 'source', find: '', text: '' }

/** A change of one field in many articles: chosen, shown article by article before anything is written, made, and taken back as one. */
export const BatchEditDialog = memo(function BatchEditDialog({ ids, query, total, onClose }: BatchEditDialogProps) {
  const t = useTranslate()
  const { table } = useServices()
  const profile = useBoundProfile()
  const [scope, setScope] = useState<'chosen' | 'found'>(ids.length > 1 ? 'chosen' : 'found')
  const [operation, setOperation] = useState(BEGIN)
  const batch = useBatchEdit()
  const [state, job] = batch
  const isBusy = state.kind === 'running' || state.kind === 'planning'
  const isReady = !looksFor(operation) || operation.find !== ''

  const close = useBatchClose(batch, () => {
    void table.getState().refresh(true)
    onClose()
  })

  const choice = scope === 'chosen' ? { ids: [...ids] } : { query }

  return (
    <Dialog
      title={t('batchedit.title')}
      closeLabel={t('app.close')}
      isOpen
      onClose={close}
      size="large"
      isDismissable={false}
      footer={
        <BatchFooter batch={batch} onClose={close}>
          <Button
            isDisabled={isBusy || !isReady}
            onPress={() => void job.plan({ choice, operation, profile: profile.name })}
          >
            {t('batchedit.dryRun')}
          </Button>
        </BatchFooter>
      }
    >
      <div className={styles.steps}>
        <Select
          label={t('batchedit.scope')}
          choices={[
            ...(ids.length > 0 ? [{ id: 'chosen' as const, label: t('batchedit.chosen', { n: ids.length }) }] : []),
            { id: 'found' as const, label: t('batchedit.found', { n: total.toLocaleString('en-US') }) },
          ]}
          value={scope}
          isDisabled={isBusy || state.kind === 'done'}
          onChange={(next) => {
            setScope(next)
            job.reset()
          }}
        />
        <OperationForm
          value={operation}
          isDisabled={isBusy || state.kind === 'done'}
          onChange={(next) => {
            setOperation(next)
            job.reset()
          }}
        />
        <BatchProgress state={state} begin={t('batchedit.begin')} />
      </div>
    </Dialog>
  )
})
