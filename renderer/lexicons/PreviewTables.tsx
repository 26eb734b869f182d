import type { LexiconPreview } from '../../src/check/lexicon/previewLexicon.ts'
import { useTranslate } from '../app/useTranslate.ts'
import styles from './lexicons.module.css'

/** The first entries of a list, and the first lines that are refused, each with the reason. */
export function PreviewTables({ preview }: { readonly preview: LexiconPreview }) {
  const t = useTranslate()
  const { count, sample, refused, refusedCount } = preview
  return (
    <section className={styles.preview} aria-label={t('lexicons.preview')}>
      <h3 className={styles.heading}>{t('lexicons.read', { n: count })}</h3>
      {sample.length < count ? <p className={styles.facts}>{t('lexicons.firstOnly', { n: sample.length })}</p> : null}
      {sample.length === 0 ? null : (
        <table className={styles.table}>
          <thead>
            <tr>
              {(['word', 'right', 'note', 'days'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`lexicons.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sample.map(({ word, right, note, since, until }, index) => (
              <tr key={index}>
                <td>{word}</td>
                <td>{right}</td>
                <td>{note}</td>
                <td>{since === '' && until === '' ? '' : `${since} – ${until}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {refusedCount === 0 ? null : (
        <>
          <h3 className={styles.heading}>{t('lexicons.refused', { n: refusedCount })}</h3>
          <ul className={styles.refused}>
            {refused.map(({ line, text, why }) => (
              <li key={line}>
                <span className={styles.facts}>{t('lexicons.line', { n: line })}</span> <code>{text}</code>{' '}
                <span className={styles.why}>{t(`lexicons.why.${why}`)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
