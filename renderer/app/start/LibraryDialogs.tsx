import { useEffect } from 'react'
import { Dialog } from '../../ui/Dialog.tsx'
import { useServices, useView } from '../deskContext.tsx'
import { openLibrary } from '../enterLibrary.ts'
import { useTranslate } from '../useTranslate.ts'
import { CreateLibrary } from './CreateLibrary.tsx'

/** The commands that lead to another library: a dialog to make one, the folder dialog to open one. */
export function LibraryDialogs() {
  const t = useTranslate()
  const services = useServices()
  const dialog = useView((state) => state.dialog)
  const showDialog = useView((state) => state.showDialog)

  useEffect(() => {
    if (dialog !== 'libraryOpen') return
    showDialog(null)
    void openLibrary(services)
  }, [dialog, showDialog, services])

  return (
    <Dialog
      title={t('app.first.create')}
      closeLabel={t('app.close')}
      isOpen={dialog === 'libraryCreate'}
      onClose={() => showDialog(null)}
      size="small"
    >
      <CreateLibrary onMade={() => showDialog(null)} />
    </Dialog>
  )
}
