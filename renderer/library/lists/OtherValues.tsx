import { fieldOf } from '../../../src/article/fields.ts'
import type { ListedField } from '../../../src/library/lists/houseLists.ts'
import type { ListUse } from '../../../src/library/lists/listUse.ts'
import { plainValue } from '../../../src/library/lists/plainValue.ts'
import { useDesk, useNotices, useServices } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './lists.module.css'

/** What articles use and the list has not, the most used first; taken in one by one, or all that are shown. */
export function OtherValues({ list, use }: { readonly list: ListedField; readonly use: ListUse }) {
  const t = useTranslate()
  const language = useDesk((state) => state.settings.language)
  const { lists } = useServices()
  const showError = useNotices((state) => state.showError)
  // What no list can hold is not offered.
  const others = use.others.filter(({ value }) => plainValue(list, value) !== '')

  async function take(values: readonly string[]): Promise<void> {
    const entries = values.map((value) => ({ value: plainValue(list, value), affiliation: '', bio: '' }))
    const answer = await lists.getState().change({ kind: 'add', list, entries })
    if (!answer.ok) showError(answer.error, 'lists')
  }

  if (others.length === 0) return <p className={styles.note}>{t('lists.othersNone')}</p>
  return (
    <section aria-label={t('lists.othersTitle')} className={styles.others}>
      <div className={styles.othersHead}>
        <h3 className={styles.heading}>
          {t('lists.othersTitle')}
          <span className={styles.kind}>{fieldOf(list).label[language]}</span>
        </h3>
        <Button onPress={() => void take(others.map(({ value }) => value))}>
          {t('lists.takeAll', { n: others.length })}
        </Button>
      </div>
      <ul className={styles.rows}>
        {others.map(({ value, count }) => (
          <li key={value} className={styles.row}>
            <span className={styles.name}>{value}</span>
            <span className={styles.count}>{t('lists.count', { n: count.toLocaleString('en-US') })}</span>
            <Button variant="quiet" aria-label={t('lists.takeNamed', { value })} onPress={() => void take([value])}>
              {t('lists.take')}
            </Button>
          </li>
        ))}
      </ul>
      {use.more > 0 ? <p className={styles.note}>{t('lists.othersMore', { n: use.more })}</p> : null}
    </section>
  )
}
