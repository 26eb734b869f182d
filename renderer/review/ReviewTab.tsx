import { Printer } from 'lucide-react'
import { stepOf } from '../../src/review/reviewSteps.ts'
import { roundOf } from '../../src/review/roundOf.ts'
import { useArticle } from '../app/articleStore.ts'
import { useDesk, useServices } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import { Button } from '../ui/Button.tsx'
import { DecisionForm } from './DecisionForm.tsx'
import { printSheet } from './printSheet.ts'
import { ReviewRecord } from './ReviewRecord.tsx'
import { useSteps } from './useSteps.ts'
import styles from './review.module.css'

/** The review of the open article: which steps are done, what can be decided now, and the whole record. */
export function ReviewTab() {
  const t = useTranslate()
  const services = useServices()
  const language = useDesk((state) => state.settings.language)
  const { steps, names, problems } = useSteps((state) => state)
  const review = useArticle((state) => state.session?.review)
  const id = useArticle((state) => state.session?.id)
  const readOnly = useArticle((state) => state.session?.readOnly ?? true)
  if (review === undefined || id === undefined) return null
  const decisions = review.decisions ?? []
  const { passes, proofs } = roundOf(decisions)
  const waits = stepOf(review.stage, steps)
  return (
    <div className={styles.tab}>
      <section aria-label={t('signoff.steps')}>
        <p className={styles.now}>
          {t('signoff.now')} <strong>{names[review.stage][language]}</strong>
        </p>
        <ol className={styles.steps}>
          {steps
            .filter(({ isUsed }) => isUsed)
            .map(({ stage, review: name, proof }) => (
              <li key={stage} aria-current={waits?.stage === stage ? 'step' : undefined}>
                {proof === null ? null : (
                  <span className={styles.step}>
                    {proof[language]} <b>{proofs.get(stage)?.who ?? t('signoff.open')}</b>
                  </span>
                )}
                <span className={styles.step}>
                  {name[language]} <b>{passes.get(stage)?.who ?? t('signoff.open')}</b>
                </span>
              </li>
            ))}
        </ol>
        {waits === undefined || waits.stage === review.stage ? null : (
          <p className={styles.notice}>{t('steps.switchedOff', { review: waits.review[language] })}</p>
        )}
        {problems.length === 0 ? null : <p className={styles.notice}>{t('steps.brokenShort')}</p>}
      </section>
      {readOnly ? (
        <p className={styles.notice}>{t('signoff.readOnly')}</p>
      ) : (
        <DecisionForm key={id} id={id} review={review} />
      )}
      <p className={styles.notice}>{t('signoff.notice')}</p>
      <ReviewRecord decisions={decisions} />
      <div>
        <Button icon={<Printer aria-hidden />} onPress={() => printSheet(services)}>
          {t('signoff.print')}
        </Button>
      </div>
    </div>
  )
}
