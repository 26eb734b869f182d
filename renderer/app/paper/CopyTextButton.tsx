import { Button } from '../../ui/Button.tsx'
import { copyText } from '../copyText.ts'
import { useServices } from '../deskContext.tsx'
import { useTranslate } from '../useTranslate.ts'

/** Copies the whole article as text, and says whether it worked. */
export function CopyTextButton() {
  const t = useTranslate()
  const services = useServices()
  function copy(): void {
    const copied = copyText(services)
    services.notices.getState().show({
      tone: copied ? 'success' : 'warning',
      text: t(copied ? 'app.banner.copied' : 'app.banner.copyRefused'),
      about: 'copying',
    })
  }
  return <Button onPress={copy}>{t('app.banner.copyText')}</Button>
}
