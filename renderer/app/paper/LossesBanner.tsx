import { useState, type ReactNode } from 'react'
import { LOSS_LABELS, type Loss } from '../../../src/article/loss.ts'
import { Button } from '../../ui/Button.tsx'
import { useArticle } from '../articleStore.ts'
import { useDesk } from '../deskContext.tsx'
import { useTranslate } from '../useTranslate.ts'
import { Banner } from './Banner.tsx'
import styles from './Banner.module.css'

/** Props of the banner about what could not be read whole. */
export interface LossesBannerProps {
  readonly losses: readonly Loss[]
  readonly unsaved: boolean
  readonly discardButton: ReactNode
}

/** Says what could not be read whole when the article was opened: it is not saved over its source until the person says so. */
export function LossesBanner({ losses, unsaved, discardButton }: LossesBannerProps) {
  const t = useTranslate()
  const language = useDesk((state) => state.settings.language)
  const actions = useArticle((state) => state.actions)
  const [shown, setShown] = useState(false)
  return (
    <Banner
      tone="warning"
      text={t('app.banner.losses', { n: losses.length })}
      actions={
        <>
          <Button aria-expanded={shown} onPress={() => setShown(!shown)}>
            {t(shown ? 'app.banner.lossesHide' : 'app.banner.lossesShow')}
          </Button>
          {unsaved ? (
            <>
              <Button onPress={() => void actions.save(true)}>{t('app.banner.saveThis')}</Button>
              {discardButton}
            </>
          ) : null}
        </>
      }
    >
      {shown ? (
        <ul className={styles.losses}>
          {losses.map(({ kind, where, what }, index) => (
            <li key={index}>
              {LOSS_LABELS[kind][language]} · {where} · {what}
            </li>
          ))}
        </ul>
      ) : null}
    </Banner>
  )
}
