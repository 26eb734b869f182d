import { useState, type ReactNode } from 'react'
import type { MessageKey } from '../../../src/base/messages/catalogue.ts'
import { holdsUnsaved } from '../../../src/saving/saveState.ts'
import { Button } from '../../ui/Button.tsx'
import { useArticle } from '../articleStore.ts'
import type { ArticleSession } from '../articleSession.ts'
import { lockWords } from '../lock/lockWords.ts'
import { useTranslate } from '../useTranslate.ts'
import { Banner } from './Banner.tsx'
import { CopyTextButton } from './CopyTextButton.tsx'
import { TakeOverDialog } from './TakeOverDialog.tsx'

/** Props of the banner about somebody else's lock. */
export interface LockBannerProps {
  readonly session: ArticleSession
  readonly saveCopyButton: ReactNode
  readonly discardButton: ReactNode
}

/** Says who edits the article that is open for reading here, and offers to ask, to take over, or to go on when it is free. */
export function LockBanner({ session, saveCopyButton, discardButton }: LockBannerProps) {
  const t = useTranslate()
  const actions = useArticle((state) => state.actions)
  const [taking, setTaking] = useState(false)
  const { lock, save } = session
  const unsaved = holdsUnsaved(save)

  const lockButton = () => {
    switch (lock.kind) {
      case 'held':
        if (lock.asking === 'waiting') return null
        return (
          <Button onPress={() => void actions.lock.ask()}>
            {t(lock.asking === 'declined' ? 'lock.askAgain' : 'lock.ask')}
          </Button>
        )
      case 'stale':
        return <Button onPress={() => setTaking(true)}>{t('lock.take')}</Button>
      case 'free':
      case 'given':
        return (
          <Button variant={lock.kind === 'free' ? 'primary' : 'plain'} onPress={() => void actions.lock.take()}>
            {t(unsaved || lock.kind === 'given' ? 'lock.regain' : 'lock.edit')}
          </Button>
        )
      case 'mine':
      case 'none':
        return null
    }
  }

  return (
    <>
      <Banner
        tone={unsaved || lock.kind === 'stale' ? 'warning' : 'news'}
        text={lockWords(lock, t)}
        hint={t(hintOf(session, unsaved))}
        actions={
          <>
            {lockButton()}
            {session.newerOutside && !unsaved ? (
              <Button onPress={() => void actions.takeTheirs()}>{t('lock.readNewer')}</Button>
            ) : null}
            {saveCopyButton}
            {unsaved ? (
              <>
                <CopyTextButton />
                {discardButton}
              </>
            ) : null}
          </>
        }
      />
      <TakeOverDialog
        isOpen={taking}
        onWait={() => setTaking(false)}
        onTake={() => {
          setTaking(false)
          void actions.lock.take()
        }}
      />
    </>
  )
}

function hintOf({ lock, newerOutside }: ArticleSession, unsaved: boolean): MessageKey {
  if (unsaved) return 'lock.hint.unsaved'
  if (lock.kind === 'stale') return lock.gone ? 'lock.hint.gone' : 'lock.hint.stale'
  if (lock.kind === 'free') return 'lock.hint.free'
  return newerOutside ? 'lock.hint.newer' : 'lock.hint.reading'
}
