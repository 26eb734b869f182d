import { useState } from 'react'
import type { ListedField, ListEntry } from '../../../src/library/lists/houseLists.ts'
import { useTranslate } from '../../app/useTranslate.ts'
import { Button } from '../../ui/Button.tsx'
import { Spinner } from '../../ui/Spinner.tsx'
import { EntryDetail } from './EntryDetail.tsx'
import { ListValues } from './ListValues.tsx'
import styles from './lists.module.css'
import { NewValue } from './NewValue.tsx'
import { OtherValues } from './OtherValues.tsx'
import { useLists } from './useLists.ts'
import { useListUse } from './useListUse.ts'

/** Props of a list's pane. */
export interface ListPaneProps {
  readonly list: ListedField
  /** told what stops the articles from being changed while they are; null when they are not */
  readonly onBusy: (stop: (() => void) | null) => void
}

/** One list: its values at the left; at the right what is chosen there, or else what is in use and not listed. */
export function ListPane({ list, onBusy }: ListPaneProps) {
  const t = useTranslate()
  const entries = useLists()[list]
  const use = useListUse(list)
  const [chosen, setChosen] = useState<string | null>(null)
  // A value that has just been called otherwise stays in sight, with the way back.
  const [held, setHeld] = useState<ListEntry | null>(null)
  if (use === null)
    return (
      <div className={styles.waiting}>
        <Spinner label={t('lists.loading')} />
      </div>
    )
  const entry = entries.find(({ value }) => value === chosen) ?? (held?.value === chosen ? held : undefined)
  const others = use.others.length + use.more
  return (
    <div className={styles.pane}>
      <div className={styles.left}>
        <ListValues list={list} counts={use.listed} chosen={chosen} onChoose={setChosen} />
        <NewValue list={list} onAdded={setChosen} />
        {others > 0 ? (
          <Button variant="quiet" isDisabled={entry === undefined} onPress={() => setChosen(null)}>
            {t('lists.others', { n: others.toLocaleString('en-US') })}
          </Button>
        ) : null}
      </div>
      <div className={styles.right}>
        {entry === undefined ? (
          <OtherValues list={list} use={use} />
        ) : (
          <EntryDetail
            key={entry.value}
            list={list}
            entry={entry}
            count={use.listed.find(({ value }) => value === entry.value)?.count ?? 0}
            onBusy={(stop) => {
              onBusy(stop)
              if (stop !== null) setHeld(entry)
            }}
            onRenamed={(value) => {
              setHeld(null)
              setChosen(value)
            }}
          />
        )}
      </div>
    </div>
  )
}
