import { useState } from 'react'
import { useArticle } from '../app/articleStore.ts'
import { useServices } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import { Button } from '../ui/Button.tsx'
import styles from './history.module.css'
import { NameDialog } from './NameDialog.tsx'
import { restoreVersion } from './restoreVersion.ts'
import { useHistory } from './useHistory.ts'

/** What can be done with the versions that are chosen. */
export function HistoryActions() {
  const t = useTranslate()
  const services = useServices()
  const versions = useHistory((state) => state.versions)
  const chosen = useHistory((state) => state.chosen)
  const compare = useHistory((state) => state.compare)
  const readOnly = useArticle((state) => state.session?.readOnly ?? true)
  const [naming, setNaming] = useState(false)
  // As in the list: the newest first.
  const [first, second] = (versions ?? []).filter(({ version }) => chosen.includes(version))
  if (first === undefined) return <p className={styles.hint}>{t('history.choose.hint')}</p>
  if (second !== undefined) {
    return (
      <div className={styles.actions}>
        <Button variant="primary" onPress={() => void compare(second, first)}>
          {t('history.compareTwo')}
        </Button>
      </div>
    )
  }
  const isCopy = /^[a-z]/.test(first.version)
  return (
    <div className={styles.actions}>
      <Button variant="primary" onPress={() => void compare(first, null)}>
        {t('history.compareNow')}
      </Button>
      <Button isDisabled={readOnly} onPress={() => void restoreVersion(services, first)}>
        {t('history.restore')}
      </Button>
      <Button isDisabled={isCopy} onPress={() => setNaming(true)}>
        {t(first.name === '' ? 'history.name' : 'history.rename')}
      </Button>
      {naming ? <NameDialog row={first} onClose={() => setNaming(false)} /> : null}
    </div>
  )
}
