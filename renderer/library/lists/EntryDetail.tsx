import type { ListedField, ListEntry } from '../../../src/library/lists/houseLists.ts'
import { listQuery } from '../../../src/library/lists/listQuery.ts'
import { useServices } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import { Button } from '../../ui/Button.tsx'
import { showTable } from '../table/showTable.ts'
import { AuthorWords } from './AuthorWords.tsx'
import styles from './lists.module.css'
import { RenameValue } from './RenameValue.tsx'

/** Props of what there is to say of a value. */
export interface EntryDetailProps {
  readonly list: ListedField
  readonly entry: ListEntry
  /** articles that use it */
  readonly count: number
  /** told what stops the articles from being changed while they are; null when they are not */
  readonly onBusy: (stop: (() => void) | null) => void
  readonly onRenamed: (value: string) => void
}

/** A value of a list: who uses it, what stands beside it, another name for it, and taking it off. */
export function EntryDetail({ list, entry, count, onBusy, onRenamed }: EntryDetailProps) {
  const t = useTranslate()
  const services = useServices()
  const { value } = entry

  function show(): void {
    services.library.getState().find(listQuery(list, value))
    services.view.getState().showDialog(null)
    showTable(services, true)
  }

  async function remove(): Promise<void> {
    const { lists, notices } = services
    const answer = await lists.getState().change({ kind: 'remove', list, value })
    if (!answer.ok) return void notices.getState().showError(answer.error, 'lists')
    notices.getState().show({
      tone: 'news',
      text: t('lists.removed', { value }),
      action: {
        label: t('lists.undo'),
        run: () => void lists.getState().change({ kind: 'add', list, entries: [entry] }),
      },
      about: 'lists',
    })
  }

  const used = list === 'channelPath' ? 'lists.usedBelow' : 'lists.used'
  return (
    <section aria-label={value} className={styles.detail}>
      <div className={styles.title}>
        <h3 className={styles.heading}>{value}</h3>
        <p className={styles.note}>{count === 0 ? t('lists.unused') : t(used, { n: count.toLocaleString('en-US') })}</p>
        <Button variant="quiet" isDisabled={count === 0} onPress={show}>
          {t('lists.show')}
        </Button>
      </div>
      {list === 'authors' ? <AuthorWords key={`${entry.affiliation}\n${entry.bio}`} entry={entry} /> : null}
      <RenameValue list={list} entry={entry} onBusy={onBusy} onRenamed={onRenamed} />
      <div className={styles.last}>
        <Button variant="danger" onPress={() => void remove()}>
          {t('lists.remove')}
        </Button>
      </div>
    </section>
  )
}
