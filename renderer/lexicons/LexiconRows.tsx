import { BookA } from 'lucide-react'
import type { StoreApi } from 'zustand/vanilla'
import { useStore } from 'zustand'
import { askFolder } from '../app/folders/askFolder.ts'
import { useServices } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Spinner } from '../ui/Spinner.tsx'
import type { LexiconRow, LexiconsState } from './lexiconsStore.ts'
import styles from './lexicons.module.css'

/** The lists of the library: what each is, how large, of what day and by whom, and what can be done with it. */
export function LexiconRows({ store }: { readonly store: StoreApi<LexiconsState> }) {
  const t = useTranslate()
  const services = useServices()
  const { rows, remove, restore } = useStore(store)
  if (rows === null) return <Spinner label={t('lexicons.loading')} />
  if (rows.length === 0)
    return <EmptyState icon={<BookA aria-hidden />} title={t('lexicons.empty')} hint={t('lexicons.emptyHint')} />

  async function takeOut(row: LexiconRow): Promise<void> {
    const path = await remove(row)
    if (path === null) return
    services.notices.getState().show({
      tone: 'news',
      text: t('lexicons.removed', { name: row.name }),
      hint: t('lexicons.removedHint', { path }),
      action: { label: t('lexicons.undo'), run: () => void restore(row) },
      about: 'lexicons',
    })
  }
  async function exportRow({ file }: LexiconRow): Promise<void> {
    const folder = await askFolder(services, 'export')
    if (folder === null) return
    const { notices, bridge } = services
    const answer = await bridge['lexicons.export']({ file, grant: folder.grant })
    if (!answer.ok) notices.getState().showError(answer.error, 'lexicons')
    else
      notices.getState().show({
        tone: 'success',
        text: t('lexicons.exported', { path: `${folder.path}/${answer.value.file}` }),
        about: 'lexicons',
      })
  }
  return (
    <ul className={styles.rows} aria-label={t('lexicons.list')}>
      {rows.map((row) => (
        <li key={row.file} className={styles.row}>
          <span className={styles.words}>
            <span className={styles.name}>{row.name}</span>
            <span className={styles.facts}>
              {[
                t(`lexicons.kind.${row.kind}`),
                t('lexicons.count', { n: row.count }),
                row.version === '' ? '' : t('lexicons.version', { version: row.version }),
                row.date,
                row.by,
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </span>
          </span>
          <Button
            variant="quiet"
            aria-label={t('lexicons.exportNamed', { name: row.name })}
            onPress={() => void exportRow(row)}
          >
            {t('lexicons.export')}
          </Button>
          <Button
            variant="quiet"
            aria-label={t('lexicons.removeNamed', { name: row.name })}
            onPress={() => void takeOut(row)}
          >
            {t('lexicons.remove')}
          </Button>
        </li>
      ))}
    </ul>
  )
}
