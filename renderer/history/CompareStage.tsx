import { useCallback, type ReactNode } from 'react'
import { useArticle } from '../app/articleStore.ts'
import { useDesk, useServices } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import { assetUrl } from '../bridge/desk.ts'
import { ComparisonView } from '../compare/ComparisonView.tsx'
import { Button } from '../ui/Button.tsx'
import { Spinner } from '../ui/Spinner.tsx'
import styles from './history.module.css'
import { restoreVersion } from './restoreVersion.ts'
import { useHistory } from './useHistory.ts'
import { versionTime } from './versionTime.ts'

/** The paper, and over it the comparison that was asked for. The paper stays as it is beneath: its text, its cursor, its undo. */
export function CompareStage({ children }: { readonly children: ReactNode }) {
  const isOpen = useHistory((state) => state.compared !== null)
  return (
    <div className={styles.stage}>
      <div className={styles.beneath} inert={isOpen}>
        {children}
      </div>
      {isOpen ? <Compared /> : null}
    </div>
  )
}

function Compared() {
  const t = useTranslate()
  const services = useServices()
  const language = useDesk((state) => state.settings.language)
  const compared = useHistory((state) => state.compared)
  const endCompare = useHistory((state) => state.endCompare)
  const id = useArticle((state) => state.session?.id ?? '')
  const readOnly = useArticle((state) => state.session?.readOnly ?? true)
  const focusPaper = useArticle((state) => state.actions.focusPaper)
  const urlOf = useCallback((name: string) => assetUrl(id, name), [id])
  if (compared === null) return null
  const { before, after, made } = compared
  const close = () => {
    endCompare()
    // Once the paper is no longer inert.
    setTimeout(focusPaper, 0)
  }
  return (
    <div className={styles.over}>
      {made === null ? (
        <div className={styles.making}>
          <Spinner label={t('compare.making')} />
        </div>
      ) : (
        <ComparisonView
          comparison={made.document}
          fields={made.fields}
          before={versionTime(before, new Date(), language)}
          after={after === null ? t('history.now') : versionTime(after, new Date(), language)}
          assetUrl={urlOf}
          actions={
            after === null && !readOnly ? (
              <Button onPress={() => void restoreVersion(services, before)}>{t('history.restore')}</Button>
            ) : null
          }
          onClose={close}
        />
      )}
    </div>
  )
}
