import { useView } from '../../app/deskContext.tsx'
import { useStopOnClose } from '../../app/useStopOnClose.ts'
import { useTranslate } from '../../app/useTranslate.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { BatchSteps } from './BatchSteps.tsx'

/**
 * The export of many articles by many profiles; opened by the command `library.export`. Closing it while it runs stops it, and what became of each is
 * read first.
 */
export function ExportManyDialog() {
  const t = useTranslate()
  const shown = useView((state) => state.dialog === 'exportMany')
  const { isBusy, close, onBusy } = useStopOnClose()
  return (
    <Dialog
      title={t('exportmany.title')}
      closeLabel={t('app.close')}
      isOpen={shown}
      onClose={close}
      size="large"
      isDismissable={!isBusy}
    >
      <BatchSteps onClose={close} onBusy={onBusy} />
    </Dialog>
  )
}
