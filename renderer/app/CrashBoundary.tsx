import { Component, type ReactNode } from 'react'
import { Button } from '../ui/Button.tsx'
import { CopyTextButton } from './paper/CopyTextButton.tsx'
import { useArticle } from './articleStore.ts'
import { useTranslate } from './useTranslate.ts'
import styles from './CrashBoundary.module.css'

/** Catches what breaks while drawing the window: the text is kept in the store, and can be copied and saved. */
export class CrashBoundary extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false }

  /** React asks for the state to show after an error. */
  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    return this.state.broken ? <Crashed /> : this.props.children
  }
}

function Crashed() {
  const t = useTranslate()
  const hasArticle = useArticle((state) => state.session !== null)
  const save = useArticle((state) => state.actions.save)
  return (
    <main className={styles.crashed} role="alert">
      <h1 className={styles.title}>{t('app.crash.title')}</h1>
      <p className={styles.body}>{t('app.crash.body')}</p>
      <div className={styles.actions}>
        {hasArticle ? (
          <>
            <CopyTextButton />
            <Button onPress={() => void save(true)}>{t('menu.article.save')}</Button>
          </>
        ) : null}
        <Button variant="primary" onPress={() => window.location.reload()}>
          {t('app.crash.reload')}
        </Button>
      </div>
    </main>
  )
}
