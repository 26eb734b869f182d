import { useServices, useView } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { BatchSteps } from './BatchSteps.tsx'

/** The export of many articles by many profiles; opened by the command `library.export`. */
export function ExportManyDialog() {
  const t = useTranslate()
  const { view } = useServices()
  const shown = useView((state) => state.dialog === 'exportMany')
  const close = () => view.getState().showDialog(null)
  return (
    <Dialog title={t('exportmany.title')} closeLabel={t('app.close')} isOpen={shown} onClose={close} size="large">
      <BatchSteps onClose={close} />
    </Dialog>
  )
}
