import { useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import { useServices } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import styles from './batchEdit.module.css'
import { BatchFooter } from './BatchFooter.tsx'
import { BatchProgress } from './BatchProgress.tsx'
import { useBatchClose } from './useBatchClose.ts'
import { useBatchEdit } from './useBatchEdit.ts'

/** A table file (表格文件) that was changed elsewhere, read back: shown article by article before anything is written, taken back as one. */
export function SheetDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate()
  const { table } = useServices()
  const batch = useBatchEdit()
  const [state, job] = batch
  const [name, setName] = useState('')

  const close = useBatchClose(batch, () => {
    void table.getState().refresh(true)
    onClose()
  })

  async function read(file: File): Promise<void> {
    setName(file.name)
    await job.planSheet({ name: file.name.slice(-255), bytes: new Uint8Array(await file.arrayBuffer()) })
  }

  const choose = (
    <FileTrigger
      acceptedFileTypes={['.csv', '.tsv', '.txt']}
      onSelect={(files) => {
        const [file] = files ?? []
        if (file !== undefined) void read(file)
      }}
    >
      <Button isDisabled={state.kind === 'planning'}>{t(name === '' ? 'sheet.choose' : 'sheet.other')}</Button>
    </FileTrigger>
  )

  return (
    <Dialog
      title={t('sheet.title')}
      closeLabel={t('app.close')}
      isOpen
      onClose={close}
      size="large"
      isDismissable={false}
      footer={
        <BatchFooter batch={batch} onClose={close}>
          {choose}
        </BatchFooter>
      }
    >
      <div className={styles.steps}>
        {name === '' || state.kind === 'planning' || state.kind === 'choosing' ? null : (
          <p className={styles.file}>{name}</p>
        )}
        <BatchProgress
          state={state}
          begin={state.kind === 'planning' ? t('sheet.reading', { name }) : t('sheet.hint')}
        />
      </div>
    </Dialog>
  )
}
