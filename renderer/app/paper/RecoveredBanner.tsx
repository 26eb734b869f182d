import { Button } from '../../ui/Button.tsx'
import { useArticle } from '../articleStore.ts'
import { useConflict, useDesk } from '../deskContext.tsx'
import { shortTime } from '../shortTime.ts'
import { useTranslate } from '../useTranslate.ts'
import { Banner } from './Banner.tsx'

/** Says that what was written after the last save came back, or was laid aside, until it is saved. Nothing where neither happened. */
export function RecoveredBanner() {
  const t = useTranslate()
  const language = useDesk((state) => state.settings.language)
  const recovered = useArticle((state) => state.session?.recovered ?? null)
  const diverged = useArticle((state) => state.session?.diverged ?? false)
  const actions = useArticle((state) => state.actions)
  const view = useConflict((state) => state.view)
  const error = useConflict((state) => state.error)
  const showRecovered = useConflict((state) => state.showRecovered)
  if (view !== null) return null
  if (recovered === null) return diverged ? <Banner tone="warning" text={t('app.banner.diverged')} /> : null
  const time = shortTime(new Date(recovered.at).toISOString(), new Date(), language)
  return (
    <Banner
      tone="news"
      text={t('app.banner.recovered', { time })}
      {...(error === null ? {} : { hint: `${error.message[language]}${error.hint[language]}` })}
      actions={
        <>
          <Button onPress={() => void showRecovered()}>{t('conflict.showDifferences')}</Button>
          <Button onPress={() => void actions.save(true)}>{t('app.banner.saveRecovered')}</Button>
          <Button onPress={() => void actions.giveUpRecovered()}>{t('app.banner.giveUpRecovered')}</Button>
        </>
      }
    />
  )
}
