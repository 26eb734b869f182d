import { useArticle } from '../app/articleStore.ts'
import { useDesk } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import { Button } from '../ui/Button.tsx'
import styles from './check.module.css'
import { useCheck } from './useCheck.ts'

/** What is let stand in this article, by whose word and why, and the way to take it back. */
export function IgnoredList() {
  const t = useTranslate()
  const language = useDesk((state) => state.settings.language)
  const readOnly = useArticle((state) => state.session?.readOnly ?? true)
  const ignored = useCheck((state) => state.ignored)
  const takeBack = useCheck((state) => state.takeBack)
  if (ignored.length === 0) return null
  const lines = [...new Map(ignored.map((each) => [each.line, each])).values()]
  return (
    <details className={styles.ignored}>
      <summary>{t('check.ignored', { n: ignored.length })}</summary>
      <ul className={styles.cards}>
        {lines.map(({ finding, scope, line }) => (
          <li key={`${scope} ${line.rule} ${line.what}`} className={styles.ignoredLine}>
            <span className={styles.ignoredWords}>
              <span>{finding.message[language]}</span>
              {line.what === null ? null : (
                <span className={styles.excerpt}>
                  {finding.before}
                  {finding.found}
                  {finding.after}
                </span>
              )}
              <span className={styles.ignoredWhy}>
                {[
                  t(scope === 'article' ? 'check.ignored.inArticle' : 'check.ignored.inLibrary'),
                  line.reason,
                  line.who,
                  line.at.slice(0, 10),
                ]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </span>
            </span>
            {readOnly && scope === 'article' ? null : (
              <Button variant="quiet" onPress={() => void takeBack(scope, line)}>
                {t('check.takeBack')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
