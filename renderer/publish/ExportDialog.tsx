import { useServices, useView } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import { useArticle } from '../app/articleStore.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { ExportSteps } from './ExportSteps.tsx'

/** The dialog that writes the open article's publish-ready files; opened by the command `article.export`. */
export function ExportDialog() {
  const t = useTranslate()
  const { view } = useServices()
  const isAsked = useView(({ dialog }) => dialog === 'export')
  const id = useArticle(({ session }) => session?.id)
  const close = () => view.getState().showDialog(null)
  return (
    <Dialog
      title={t('publish.export.title')}
      closeLabel={t('publish.export.close')}
      isOpen={isAsked && id !== undefined}
      onClose={close}
    >
      <ExportSteps key={id} onClose={close} />
    </Dialog>
  )
}
