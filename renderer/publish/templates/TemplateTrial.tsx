import { useDesk } from '../../app/deskContext.tsx'
import { describeError } from '../../app/describeError.ts'
import { useTranslate } from '../../app/useTranslate.ts'
import { Button } from '../../ui/Button.tsx'
import { Spinner } from '../../ui/Spinner.tsx'
import styles from './templates.module.css'
import type { Filled } from './useFilled.ts'

/** Props of what a template makes. */
export interface TemplateTrialProps {
  readonly filled: Filled
  /** the line of the template that is wrong */
  readonly line: number | null
  readonly onLine: (line: number) => void
}

/** The page that a template makes as it is now, and what is wrong with it. While it makes none, the last one stays. */
export function TemplateTrial({ filled: { page, error, isExample }, line, onLine }: TemplateTrialProps) {
  const t = useTranslate()
  const language = useDesk((desk) => desk.settings.language)
  const told = error === null ? null : describeError(error, language)
  return (
    <div className={styles.trial}>
      <div role="status" className={told === null ? styles.note : styles.trouble}>
        {told === null ? (
          <ul className={styles.faults}>
            {page === null ? null : page.faults.length === 0 ? <li>{t('templates.fine')}</li> : null}
            {page?.faults.map((fault, index) => (
              <li key={index}>{t('templates.fault', { line: fault.line, what: fault.what })}</li>
            ))}
            {isExample ? <li>{t('templates.example')}</li> : null}
          </ul>
        ) : (
          <>
            <p>{told.text}</p>
            <p className={styles.note}>{told.hint}</p>
            {line === null ? null : <Button onPress={() => onLine(line)}>{t('templates.line', { line })}</Button>}
          </>
        )}
      </div>
      {page === null ? (
        error === null ? (
          <Spinner label={t('templates.filling')} />
        ) : null
      ) : (
        <iframe sandbox="" title={t('templates.preview')} srcDoc={page.html} className={styles.frame} />
      )}
    </div>
  )
}
