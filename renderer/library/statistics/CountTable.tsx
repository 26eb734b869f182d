import type { Count, Countable } from '../../../src/library/statistics/countBy.ts'
import { returnRate } from '../../../src/library/statistics/returnRate.ts'
import { useTranslate } from '../../app/useTranslate.ts'
import styles from './statistics.module.css'

const COLUMNS = ['articles', 'characters', 'exported', 'days', 'handedIn', 'returned', 'returnRate'] as const

/** Every figure, line by line. */
export function CountTable({ counts, by }: { readonly counts: readonly Count[]; readonly by: Countable }) {
  const t = useTranslate()
  const figure = (value: number | null) => (value === null ? '—' : value.toLocaleString('en-US'))
  return (
    // A table that scrolls must take the focus.
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- scrolled by the keyboard too
    <div className={styles.table} role="region" aria-label={t('statistics.table')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t(`statistics.by.${by}`)}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className={styles.number}>
                {t(`statistics.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counts.map((count) => (
            <tr key={count.name}>
              <th scope="row">{count.name === '' ? t('statistics.none') : count.name}</th>
              {COLUMNS.map((column) => (
                <td key={column} className={styles.number}>
                  {figure(column === 'returnRate' ? returnRate(count) : count[column])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
