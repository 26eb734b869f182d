import { Command, Moon, PanelLeft, PanelRight, Settings, Sun } from 'lucide-react'
import { Button } from '../../ui/Button.tsx'
import { useArticle } from '../articleStore.ts'
import { labelOf, runCommand } from '../commands.ts'
import { useDesk, useLibrary, useServices, useView } from '../deskContext.tsx'
import { shownTheme } from '../theme.ts'
import { useTranslate } from '../useTranslate.ts'
import { CommandButton } from './CommandButton.tsx'
import { SaveStatus } from './SaveStatus.tsx'
import styles from './TopBar.module.css'

/** The bar above the desk: what is open, whether it is safe, and what can be done. */
export function TopBar() {
  const t = useTranslate()
  const services = useServices()
  const library = useLibrary((state) => state.library?.name ?? '')
  const title = useArticle((state) => state.session?.metadata.title)
  const theme = useDesk((state) => state.settings.theme)
  const libraryShown = useView((state) => state.libraryShown)
  const inspectorShown = useView((state) => state.inspectorShown)
  const dark = shownTheme(theme) === 'dark'
  return (
    <header className={styles.bar} aria-label={t('app.region.top')}>
      <div className={styles.side}>
        <CommandButton command="view.library" label={t(libraryShown ? 'app.top.hideLibrary' : 'app.top.showLibrary')}>
          <PanelLeft aria-hidden />
        </CommandButton>
        <span className={styles.library}>{library}</span>
      </div>
      <div className={styles.middle}>
        {title === undefined ? (
          <h1 className={styles.unseen}>{t('app.name')}</h1>
        ) : (
          <>
            <h1 className={styles.title} title={title}>
              {title === '' ? t('app.untitled') : title}
            </h1>
            <SaveStatus />
          </>
        )}
      </div>
      <div className={`${styles.side} ${styles.end}`}>
        <CommandButton command="view.palette" label={t(labelOf('view.palette'))}>
          <Command aria-hidden />
        </CommandButton>
        <CommandButton command="view.theme" label={t(dark ? 'app.top.toLight' : 'app.top.toDark')}>
          {dark ? <Sun aria-hidden /> : <Moon aria-hidden />}
        </CommandButton>
        <CommandButton command="app.settings" label={t('settings.title')}>
          <Settings aria-hidden />
        </CommandButton>
        <Button
          variant="primary"
          isDisabled={title === undefined}
          onPress={() => runCommand('article.export', services)}
        >
          {t('app.top.export')}
        </Button>
        <CommandButton
          command="view.inspector"
          label={t(inspectorShown ? 'app.top.hideInspector' : 'app.top.showInspector')}
        >
          <PanelRight aria-hidden />
        </CommandButton>
      </div>
    </header>
  )
}
