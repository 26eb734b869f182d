import { Button } from '../../ui/Button.tsx'
import { useArticle } from '../articleStore.ts'
import { personWords } from '../lock/lockWords.ts'
import { useTranslate } from '../useTranslate.ts'
import { Banner } from './Banner.tsx'

/** Says that somebody would like to edit the article that is being edited here; nothing where nobody does. */
export function AskedBanner() {
  const t = useTranslate()
  const lock = useArticle((state) => state.session?.lock)
  const actions = useArticle((state) => state.actions)
  if (lock?.kind !== 'mine' || lock.askedBy === null) return null
  return (
    <Banner
      tone="news"
      text={t('lock.asked', { who: personWords(lock.askedBy, t) })}
      hint={t('lock.asked.hint')}
      actions={
        <>
          <Button onPress={() => void actions.lock.decline()}>{t('lock.decline')}</Button>
          <Button onPress={() => void actions.lock.give()}>{t('lock.give')}</Button>
        </>
      }
    />
  )
}
