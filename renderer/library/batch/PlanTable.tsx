import type { ArticleChange, RefusedChange } from '../../../src/library/edits/articleChange.ts'
import { useDesk } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import styles from './batchEdit.module.css'
import { valueText } from './valueText.ts'

/** Props of the table of changes. */
export interface PlanTableProps {
  readonly changes: readonly ArticleChange[]
  readonly refused: readonly RefusedChange[]
  /** how many there are beside those that are shown */
  readonly rest: number
}

/** Every change, old and new, those first that are refused, with the reason. */
export function PlanTable({ changes, refused, rest }: PlanTableProps) {
  const t = useTranslate()
  const language = useDesk((state) => state.settings.language)
  const shown = (fields: ArticleChange['before']) => valueText(fields, language) || t('batchedit.nothing')
  return (
    // A table that scrolls must take the focus.
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- scrolled by the keyboard too
    <div className={styles.plan} role="region" aria-label={t('batchedit.changes')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('batchedit.article')}</th>
            <th scope="col">{t('batchedit.before')}</th>
            <th scope="col">{t('batchedit.after')}</th>
          </tr>
        </thead>
        <tbody>
          {refused.map(({ id, title, before, error }, at) => (
            <tr key={`${id} ${String(at)}`} className={styles.refused}>
              <td>{title === '' ? t('app.untitled') : title}</td>
              <td>{Object.keys(before).length === 0 ? '' : shown(before)}</td>
              <td>{error.message[language]}</td>
            </tr>
          ))}
          {changes.map(({ id, title, before, after }) => (
            <tr key={id}>
              <td>{title === '' ? t('app.untitled') : title}</td>
              <td>
                <del>{shown(before)}</del>
              </td>
              <td>
                <ins>{shown(after)}</ins>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 ? <p className={styles.note}>{t('batchedit.rest', { n: rest.toLocaleString('en-US') })}</p> : null}
    </div>
  )
}
