import { Newspaper } from 'lucide-react'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { runCommand } from '../commands.ts'
import { useLibrary, useServices } from '../deskContext.tsx'
import { importSample } from '../importSample.ts'
import { useTranslate } from '../useTranslate.ts'
import styles from './PaperColumn.module.css'

/** The middle of the desk while no article is open; an empty library offers the sample. */
export function EmptyPaper() {
  const t = useTranslate()
  const services = useServices()
  const empty = useLibrary((state) => state.state === 'ready' && state.rows.length === 0 && state.query === '')
  return (
    <div className={styles.empty}>
      <EmptyState
        icon={<Newspaper aria-hidden />}
        title={t(empty ? 'app.empty.first' : 'app.empty.title')}
        hint={t(empty ? 'app.empty.firstHint' : 'app.empty.hint')}
      >
        {empty ? (
          <Button variant="primary" onPress={() => void importSample(services)}>
            {t('app.empty.sample')}
          </Button>
        ) : null}
        <Button onPress={() => runCommand('article.openManuscript', services)}>{t('app.empty.open')}</Button>
        <Button onPress={() => runCommand('article.new', services)}>{t('app.empty.new')}</Button>
      </EmptyState>
    </div>
  )
}
