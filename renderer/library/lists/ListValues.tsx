import { useState } from 'react'
import { ListTree } from 'lucide-react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { fieldOf } from '../../../src/article/fields.ts'
import { channelTree } from '../../../src/library/lists/channelTree.ts'
import type { ListedField, UsedValue } from '../../../src/library/lists/houseLists.ts'
import { useDesk } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './lists.module.css'

/** The most values drawn at once. */
const MOST_DRAWN = 300

const COLLATOR = new Intl.Collator('zh-CN', { numeric: true })

/** Props of the values of a list. */
export interface ListValuesProps {
  readonly list: ListedField
  readonly counts: readonly UsedValue[]
  readonly chosen: string | null
  readonly onChoose: (value: string) => void
}

/** The values of a list with how many articles use each; channels as a tree. */
export function ListValues({ list, counts, chosen, onChoose }: ListValuesProps) {
  const t = useTranslate()
  const language = useDesk((state) => state.settings.language)
  const [filter, setFilter] = useState('')
  const label = t('lists.values', { field: fieldOf(list).label[language] })
  if (counts.length === 0)
    return (
      <div className={styles.values}>
        <EmptyState icon={<ListTree aria-hidden />} title={t('lists.empty')} hint={t('lists.emptyHint')} />
      </div>
    )
  const wanted = filter.trim().toLowerCase()
  const fitting = counts.filter(({ value }) => value.toLowerCase().includes(wanted))
  const lines = linesOf(list, fitting)
  const used = new Map(counts.map(({ value, count }) => [value, count]))
  return (
    <>
      <TextField
        hideLabel
        label={t('lists.filter')}
        placeholder={t('lists.filter')}
        value={filter}
        onChange={setFilter}
      />
      <div className={styles.values}>
        {lines.length === 0 ? (
          <p className={styles.note}>{t('lists.noMatch', { text: filter.trim() })}</p>
        ) : (
          <ListBox
            aria-label={label}
            className={styles.box ?? ''}
            selectionMode="single"
            selectedKeys={chosen === null ? [] : [chosen]}
            onSelectionChange={(keys) => {
              const [key] = keys === 'all' ? [] : [...keys]
              if (typeof key === 'string') onChoose(key)
            }}
          >
            {lines.slice(0, MOST_DRAWN).map(({ value, name, depth, isListed }) => (
              <ListBoxItem
                key={value}
                id={value}
                textValue={value}
                isDisabled={!isListed}
                className={styles.value ?? ''}
                style={{ paddingInlineStart: 10 + depth * 18 }}
              >
                <span className={styles.name}>{name}</span>
                {isListed ? (
                  <span className={styles.count}>
                    {t('lists.count', { n: (used.get(value) ?? 0).toLocaleString('en-US') })}
                  </span>
                ) : null}
              </ListBoxItem>
            ))}
          </ListBox>
        )}
        {lines.length > MOST_DRAWN ? (
          <p className={styles.note}>{t('lists.rest', { n: lines.length - MOST_DRAWN })}</p>
        ) : null}
      </div>
    </>
  )
}

function linesOf(list: ListedField, counts: readonly UsedValue[]) {
  const values = counts.map(({ value }) => value)
  if (list === 'channelPath') return channelTree(values)
  return values.sort(COLLATOR.compare).map((value) => ({ value, name: value, depth: 0, isListed: true }))
}
