import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useTranslate } from '../useTranslate.ts'

/** Asks once more before unsaved text is given up. */
export function DiscardDialog(props: { isOpen: boolean; onKeep: () => void; onDiscard: () => void }) {
  const t = useTranslate()
  return (
    <Dialog
      title={t('app.discard.title')}
      closeLabel={t('app.close')}
      isOpen={props.isOpen}
      onClose={props.onKeep}
      size="small"
      footer={
        <>
          <Button variant="danger" onPress={props.onDiscard}>
            {t('app.banner.discard')}
          </Button>
          <Button variant="primary" onPress={props.onKeep}>
            {t('app.discard.keep')}
          </Button>
        </>
      }
    >
      <p>{t('app.discard.body')}</p>
    </Dialog>
  )
}
