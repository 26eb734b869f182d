import { useSyncExternalStore } from 'react'
import { deskConnection } from '../../bridge/desk.ts'
import { useStageNames } from '../../review/useSteps.ts'
import { useArticle } from '../articleStore.ts'
import { useDesk, useLibrary, useView } from '../deskContext.tsx'
import { shortTime } from '../shortTime.ts'
import { useTranslate } from '../useTranslate.ts'
import { CountDetails } from './CountDetails.tsx'
import { FullScreenTitle, LeaveFullScreen } from './FullScreenFoot.tsx'
import { PaperViewMenu } from './PaperViewMenu.tsx'
import styles from './StatusBar.module.css'

/** The line at the foot: where the library is, whether the desk answers, the stage, the count, the last save. */
export function StatusBar() {
  const t = useTranslate()
  const language = useDesk((state) => state.settings.language)
  const path = useLibrary((state) => state.library?.path ?? '')
  const names = useStageNames()
  const stage = useArticle((state) => state.session?.stage)
  const characters = useArticle((state) => state.session?.characters)
  const fullScreen = useView((state) => state.fullScreen)
  const connection = useSyncExternalStore(deskConnection.subscribe, deskConnection.current)
  return (
    <footer className={styles.bar} aria-label={t('app.region.status')}>
      {fullScreen ? (
        <FullScreenTitle />
      ) : (
        <span className={styles.path} title={path}>
          {path}
        </span>
      )}
      <span role="status" className={styles.connection}>
        {connection === 'reconnecting' ? t('app.status.reconnecting') : ''}
      </span>
      <span className={styles.gap} />
      {stage === undefined || characters === undefined ? null : (
        <>
          <PaperViewMenu />
          <span>{names[stage][language]}</span>
          <CountDetails characters={characters} />
          {fullScreen ? null : <LastSaved />}
        </>
      )}
      {fullScreen ? <LeaveFullScreen /> : null}
    </footer>
  )
}

/** Apart: who saves again and again has this line drawn alone. */
function LastSaved() {
  const t = useTranslate()
  const language = useDesk((state) => state.settings.language)
  const savedAt = useArticle((state) => state.session?.savedAt ?? '')
  const time = shortTime(savedAt, new Date(), language)
  return <span className={styles.number}>{t('app.status.lastSaved', { time })}</span>
}
