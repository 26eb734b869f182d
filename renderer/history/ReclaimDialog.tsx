import { useServices } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import { sizeText } from '../publish/sizeText.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'

/** Asks before versions are thinned, and tells what that freed. */
export function ReclaimDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const t = useTranslate()
  const { history, notices } = useServices()
  async function reclaim(): Promise<void> {
    onClose()
    const freed = await history.getState().reclaim()
    if (freed === null) return
    const { count, bytes } = freed
    const text = count === 0 ? t('history.reclaim.none') : t('history.reclaim.done', { count, size: sizeText(bytes) })
    notices.getState().show({ tone: 'success', text, about: 'history' })
  }
  return (
    <Dialog
      title={t('history.reclaim.title')}
      closeLabel={t('app.close')}
      isOpen={isOpen}
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button variant="danger" onPress={() => void reclaim()}>
            {t('history.reclaim.go')}
          </Button>
        </>
      }
    >
      <p>{t('history.reclaim.body')}</p>
    </Dialog>
  )
}
