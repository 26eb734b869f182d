import { LibraryBig } from 'lucide-react'
import { Button as PlainButton } from 'react-aria-components'
import { Button } from '../../ui/Button.tsx'
import { useDesk, useServices } from '../deskContext.tsx'
import { enterLibrary, openLibrary } from '../enterLibrary.ts'
import { folderName } from '../folders/joinFolder.ts'
import { useTranslate } from '../useTranslate.ts'
import { CreateLibrary } from './CreateLibrary.tsx'
import styles from './start.module.css'

/** What stands on the desk before a library is open: make one, open one, or go back to one. */
export function FirstRun() {
  const t = useTranslate()
  const services = useServices()
  const recent = useDesk((state) => state.settings.recentLibraries)
  return (
    <main className={styles.first}>
      <div className={styles.card}>
        <header className={styles.head}>
          <span className={styles.seal} aria-hidden>
            清<br />样
          </span>
          <div>
            <h1 className={styles.name}>{t('app.name')}</h1>
            <p className={styles.lead}>{t('app.first.lead')}</p>
          </div>
        </header>
        <div className={styles.ways}>
          <section className={styles.way} aria-labelledby="first-create">
            <h2 id="first-create" className={styles.heading}>
              {t('app.first.create')}
            </h2>
            <p className={styles.hint}>{t('app.first.createHint')}</p>
            <CreateLibrary focused={recent.length === 0} />
          </section>
          <section className={styles.way} aria-labelledby="first-open">
            <h2 id="first-open" className={styles.heading}>
              {t('app.first.open')}
            </h2>
            <p className={styles.hint}>{t('app.first.openHint')}</p>
            <div>
              <Button onPress={() => void openLibrary(services)}>{t('app.first.choose')}</Button>
            </div>
            {recent.length === 0 ? null : (
              <>
                <h3 className={styles.small}>{t('app.first.recent')}</h3>
                <ul className={styles.recent}>
                  {recent.slice(0, 5).map((path, at) => (
                    <li key={path}>
                      <PlainButton
                        // Enter goes on where one was, and makes the first library where there was none.
                        autoFocus={at === 0}
                        className={styles.recentItem ?? ''}
                        onPress={() => void enterLibrary(services, { kind: 'recent', path })}
                      >
                        <LibraryBig aria-hidden />
                        <span className={styles.recentName}>{folderName(path)}</span>
                        <span className={styles.recentPath}>{path}</span>
                      </PlainButton>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </section>
        </div>
      </div>
    </main>
  )
}
