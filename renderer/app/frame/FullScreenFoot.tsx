import { Minimize2 } from 'lucide-react'
import { Button } from 'react-aria-components'
import { Hint } from '../../ui/Hint.tsx'
import { useArticle } from '../articleStore.ts'
import { runCommand, shortcutOf } from '../commands.ts'
import { useDesk, useServices } from '../deskContext.tsx'
import { shortcutText } from '../shortcut.ts'
import { useTranslate } from '../useTranslate.ts'
import { SaveStatus } from './SaveStatus.tsx'
import styles from './StatusBar.module.css'

/** What the bar above the desk says, at the foot while that is away: the title, and whether all is safe. */
export function FullScreenTitle() {
  const t = useTranslate()
  const title = useArticle((state) => state.session?.metadata.title)
  if (title === undefined) return null
  return (
    <>
      <span className={styles.path} title={title}>
        {title === '' ? t('app.untitled') : title}
      </span>
      <SaveStatus />
    </>
  )
}

/** The way back from full screen for a pointer. */
export function LeaveFullScreen() {
  const t = useTranslate()
  const services = useServices()
  const platform = useDesk((state) => state.info.platform)
  const changed = useDesk((state) => state.settings.keys)
  const keys = shortcutOf('view.fullScreen', changed)
  const words = t('app.screen.leave')
  return (
    <Hint text={words} keys={keys === null ? 'Esc' : `Esc · ${shortcutText(keys, platform)}`}>
      <Button className={styles.view ?? ''} onPress={() => runCommand('view.fullScreen', services)}>
        <Minimize2 size={13} aria-hidden />
        {words}
      </Button>
    </Hint>
  )
}
