import { useState } from 'react'
import { useServices, useView } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { BatchSteps } from './BatchSteps.tsx'

/**
 * The export of many articles by many profiles; opened by the command `library.export`. Closing it while it runs stops it, and what became of each is
 * read first.
 */
export function ExportManyDialog() {
  const t = useTranslate()
  const { view } = useServices()
  const shown = useView((state) => state.dialog === 'exportMany')
  const [busy, setBusy] = useState<{ readonly stop: () => void } | null>(null)
  const close = () => {
    if (busy === null) view.getState().showDialog(null)
    else busy.stop()
  }
  return (
    <Dialog
      title={t('exportmany.title')}
      closeLabel={t('app.close')}
      isOpen={shown}
      onClose={close}
      size="large"
      isDismissable={busy === null}
    >
      <BatchSteps onClose={close} onBusy={(stop) => setBusy(stop === null ? null : { stop })} />
    </Dialog>
  )
}
