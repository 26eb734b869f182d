import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useTranslate } from '../useTranslate.ts'

/** Says what is safe and what may happen before an article is taken over from somebody who does not answer. */
export function TakeOverDialog(props: { isOpen: boolean; onWait: () => void; onTake: () => void }) {
  const t = useTranslate()
  return (
    <Dialog
      title={t('lock.takeTitle')}
      closeLabel={t('app.close')}
      isOpen={props.isOpen}
      onClose={props.onWait}
      size="small"
      footer={
        <>
          <Button variant="danger" onPress={props.onTake}>
            {t('lock.takeNow')}
          </Button>
          <Button variant="primary" onPress={props.onWait}>
            {t('lock.takeWait')}
          </Button>
        </>
      }
    >
      <p>{t('lock.takeSafe')}</p>
      <p>{t('lock.takeRisk')}</p>
    </Dialog>
  )
}
