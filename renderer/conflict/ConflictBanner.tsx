import { Banner } from '../app/paper/Banner.tsx'
import { useArticle } from '../app/articleStore.ts'
import { useConflict, useDesk, useServices } from '../app/deskContext.tsx'
import { saveCopy } from '../app/saveCopy.ts'
import { useTranslate } from '../app/useTranslate.ts'
import { Button } from '../ui/Button.tsx'
import { applyMerge } from './applyMerge.ts'
import { tellMerged } from './tellMerged.ts'

/** Says how the two versions of the article stand to one another, and offers what can be done; nothing is written before a choice. */
export function ConflictBanner() {
  const t = useTranslate()
  const services = useServices()
  const language = useDesk((state) => state.settings.language)
  const merge = useConflict((state) => state.merge)
  const error = useConflict((state) => state.error)
  const view = useConflict((state) => state.view)
  const showConflict = useConflict((state) => state.showConflict)
  const actions = useArticle((state) => state.actions)
  if (view === 'conflict') return null

  const isWhole = merge !== null && merge.theirs.losses.length === 0
  const mergeNow = async () => {
    if (await applyMerge(services, new Map())) tellMerged(services, t)
  }
  const ways = (
    <>
      <Button onPress={() => actions.keepMine()}>{t('conflict.keepMine')}</Button>
      {error === null && merge?.untouched !== true ? (
        <Button onPress={() => void actions.takeTheirs()}>{t('conflict.takeTheirs')}</Button>
      ) : null}
      <Button onPress={() => void saveCopy(services)}>{t('conflict.saveCopy')}</Button>
    </>
  )
  const first =
    merge === null ? null : merge.untouched ? (
      <>
        <Button variant="primary" onPress={() => void actions.takeTheirs()}>
          {t('conflict.load')}
        </Button>
        <Button onPress={showConflict}>{t('conflict.showDifferences')}</Button>
      </>
    ) : merge.disputed === 0 && isWhole ? (
      <>
        <Button variant="primary" onPress={() => void mergeNow()}>
          {t('conflict.merge')}
        </Button>
        <Button onPress={showConflict}>{t('conflict.showDifferences')}</Button>
      </>
    ) : (
      <Button variant="primary" onPress={showConflict}>
        {t('conflict.mergeView')}
      </Button>
    )
  const text =
    merge === null
      ? t('conflict.banner.reading')
      : merge.untouched
        ? t('conflict.banner.untouched')
        : merge.disputed === 0
          ? t('conflict.banner.clean')
          : t('conflict.banner.disputed', { n: merge.disputed })
  const hint =
    error !== null
      ? `${error.message[language]}${error.hint[language]}`
      : isWhole || merge === null
        ? undefined
        : t('conflict.banner.losses', { n: merge.theirs.losses.length })
  return (
    <Banner
      tone="warning"
      text={text}
      {...(hint === undefined ? {} : { hint })}
      actions={
        <>
          {first}
          {ways}
        </>
      }
    />
  )
}
