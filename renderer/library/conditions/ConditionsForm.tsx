import { useEffect, useRef } from 'react'
import { Plus } from 'lucide-react'
import { useLibrary } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import { Button } from '../../ui/Button.tsx'
import { useKnownValues } from '../useKnownValues.ts'
import { ConditionRow } from './ConditionRow.tsx'
import styles from './conditions.module.css'
import { useConditions } from './useConditions.ts'
import { useQueryCount } from './useQueryCount.ts'

/** Props of the form of conditions. */
export interface ConditionsFormProps {
  /** what is searched for stands in the field; the person is done here */
  readonly onDone: () => void
}

/** The conditions of the search as rows, with how many articles meet them all. What is changed here stands in the search field at once. */
export function ConditionsForm({ onDone }: ConditionsFormProps) {
  const t = useTranslate()
  const { rows, change, add, remove, clear } = useConditions()
  const known = useKnownValues(true)
  const query = useLibrary((state) => state.query.trim())
  const count = useQueryCount(query)
  const list = useRef<HTMLDivElement>(null)
  const focusAt = useRef<number | null>(0)

  // The first row has the focus, then a row that came; where one went, the row that took its place.
  useEffect(() => {
    if (focusAt.current === null) return
    const row = list.current?.children[Math.min(focusAt.current, rows.length - 1)]
    row?.querySelector<HTMLElement>('button')?.focus()
    focusAt.current = null
  }, [rows])

  return (
    <div className={styles.form}>
      <p className={styles.about}>{t('conditions.about')}</p>
      <div ref={list} className={styles.rows}>
        {rows.map(({ key, row }, at) => (
          <ConditionRow
            key={key}
            row={row}
            place={at + 1}
            known={known}
            onChange={(next, composing) => change(key, next, composing)}
            onRemove={() => {
              focusAt.current = at
              remove(key)
            }}
            onDone={onDone}
          />
        ))}
      </div>
      <footer className={styles.foot}>
        <Button
          variant="quiet"
          icon={<Plus aria-hidden />}
          onPress={() => {
            focusAt.current = rows.length
            add()
          }}
        >
          {t('conditions.add')}
        </Button>
        <Button
          variant="quiet"
          isDisabled={query === ''}
          onPress={() => {
            focusAt.current = 0
            clear()
          }}
        >
          {t('conditions.clear')}
        </Button>
        <span role="status" className={styles.count}>
          {count === null
            ? ''
            : t(query === '' ? 'conditions.everything' : 'conditions.count', { n: count.toLocaleString('en-US') })}
        </span>
        <Button variant="primary" onPress={onDone}>
          {t('conditions.find')}
        </Button>
      </footer>
    </div>
  )
}
