import { useState } from 'react'
import type { SaveState } from '../../../src/saving/saveState.ts'
import { ConflictBanner } from '../../conflict/ConflictBanner.tsx'
import { Button } from '../../ui/Button.tsx'
import { useArticle } from '../articleStore.ts'
import { useDesk, useServices } from '../deskContext.tsx'
import { saveCopy } from '../saveCopy.ts'
import { saveElsewhere } from '../saveElsewhere.ts'
import { useTranslate } from '../useTranslate.ts'
import { Banner } from './Banner.tsx'
import { CopyTextButton } from './CopyTextButton.tsx'
import { DiscardDialog } from './DiscardDialog.tsx'
import { AskedBanner } from './AskedBanner.tsx'
import { LockBanner } from './LockBanner.tsx'
import { LossesBanner } from './LossesBanner.tsx'
import { RecoveredBanner } from './RecoveredBanner.tsx'

/** What the open article's state asks of the person, above the paper; nothing where all is well. */
export function ArticleBanner() {
  const t = useTranslate()
  const services = useServices()
  const language = useDesk((state) => state.settings.language)
  const kind = useArticle(({ session }) => (session === null ? null : kindOf(session.save)))
  const error = useArticle(({ session }) => (session?.save.kind === 'failed' ? session.save.error : null))
  const losses = useArticle((state) => state.session?.losses)
  const unsaved = useArticle(({ session }) => session?.save.kind === 'dirty' && session.losses.length > 0)
  // Somebody else's lock goes before whatever else there is to say: nothing can be saved.
  const locked = useArticle(({ session }) =>
    session === null || session.lock.kind === 'mine' || session.lock.kind === 'none' ? null : session,
  )
  const actions = useArticle((state) => state.actions)
  const [discarding, setDiscarding] = useState(false)
  if (kind === null || losses === undefined) return null

  const saveCopyButton = <Button onPress={() => void saveCopy(services)}>{t('app.banner.saveCopy')}</Button>
  const elsewhereButton = <Button onPress={() => void saveElsewhere(services)}>{t('app.banner.saveElsewhere')}</Button>
  const discardButton = (
    <Button variant="danger" onPress={() => setDiscarding(true)}>
      {t('app.banner.discard')}
    </Button>
  )

  function banner() {
    switch (kind) {
      case 'conflict':
        return <ConflictBanner />
      case 'orphan':
        return (
          <Banner
            tone="warning"
            text={t('app.banner.orphan')}
            actions={
              <>
                <Button onPress={() => actions.keepMine()}>{t('app.banner.saveAgain')}</Button>
                {elsewhereButton}
                <CopyTextButton />
                {discardButton}
              </>
            }
          />
        )
      case 'failed':
        return (
          <Banner
            tone="error"
            text={error?.message[language] ?? ''}
            hint={error?.hint[language] ?? ''}
            actions={
              <>
                <Button onPress={() => void actions.save(true)}>{t('app.banner.retry')}</Button>
                {elsewhereButton}
                <CopyTextButton />
                {discardButton}
              </>
            }
          />
        )
      case 'readOnly':
        return <Banner tone="news" text={t('app.banner.readOnly')} actions={saveCopyButton} />
      default:
        return losses === undefined || losses.length === 0 ? (
          <RecoveredBanner />
        ) : (
          <LossesBanner losses={losses} unsaved={unsaved} discardButton={discardButton} />
        )
    }
  }

  return (
    <>
      {locked === null ? (
        banner()
      ) : (
        <LockBanner session={locked} saveCopyButton={saveCopyButton} discardButton={discardButton} />
      )}
      <AskedBanner />
      <DiscardDialog
        isOpen={discarding}
        onKeep={() => setDiscarding(false)}
        onDiscard={() => {
          setDiscarding(false)
          const id = services.article.getState().session?.id ?? ''
          void actions.discard().then(() => services.tabs.getState().drop(id))
        }}
      />
    </>
  )
}

/** What of the save state has a banner; a save that comes and goes while one types has none, and draws nothing. */
function kindOf({ kind }: SaveState): 'conflict' | 'orphan' | 'failed' | 'readOnly' | 'calm' {
  return kind === 'clean' || kind === 'dirty' || kind === 'saving' ? 'calm' : kind
}
