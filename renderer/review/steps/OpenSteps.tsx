import { useEffect, useState } from 'react'
import { useDesk, useServices } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import { REVIEW_STEPS } from '../../../src/review/reviewSteps.ts'
import { writtenStep, type WrittenStep } from '../../../src/review/stored/writtenStep.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { useSteps } from '../useSteps.ts'
import { StepsForm } from './StepsForm.tsx'
import styles from './steps.module.css'

/** The dialog while it is open. What is typed stays when it is closed; steps that were changed elsewhere take its place, and that is said. */
export function OpenSteps() {
  const t = useTranslate()
  const { steps: store, view, notices } = useServices()
  const language = useDesk((state) => state.settings.language)
  const steps = useSteps((state) => state.steps)
  const problems = useSteps((state) => state.problems)
  const change = useSteps((state) => state.change)
  const draft = useSteps((state) => state.draft)
  const keepDraft = useSteps((state) => state.keepDraft)
  const [typedOver, setTypedOver] = useState(steps)
  const [isOvertaken, setOvertaken] = useState(false)
  useEffect(() => void store.getState().refresh(), [store])
  const written = steps.map((step) => writtenStep(step, language))
  const over = JSON.stringify([language, steps])
  const typed = draft?.over === over ? draft.steps : null
  if (typedOver !== steps) {
    setTypedOver(steps)
    setOvertaken(draft !== null && typed === null)
  }

  async function make(wanted: readonly WrittenStep[] | null): Promise<void> {
    // What comes back is this window's own work, and overtakes nothing.
    const kept = typed
    keepDraft(null)
    const answer = await change({ seen: written, steps: wanted })
    if (answer.ok) setOvertaken(false)
    else notices.getState().showError(answer.error, 'steps')
    if (!answer.ok && answer.error.code !== 'review.stepsChanged' && kept !== null) keepDraft({ over, steps: kept })
  }

  return (
    <Dialog
      title={t('steps.title')}
      closeLabel={t('app.close')}
      isOpen
      onClose={() => view.getState().showDialog(null)}
      size="medium"
      isDismissable={typed === null}
    >
      <div className={styles.dialog}>
        <p className={styles.note}>{t('steps.explained')}</p>
        {problems.length === 0 ? null : (
          <p role="alert" className={styles.trouble}>
            {t('steps.broken')}
          </p>
        )}
        {isOvertaken ? (
          <p role="status" className={styles.trouble}>
            {t('steps.elsewhere')}
          </p>
        ) : null}
        <StepsForm
          key={over}
          stored={written}
          draft={typed}
          isUsual={JSON.stringify(steps) === JSON.stringify(REVIEW_STEPS)}
          isBroken={problems.length > 0}
          onDraft={(next) => keepDraft(next === null ? null : { over, steps: next })}
          onSave={make}
        />
      </div>
    </Dialog>
  )
}
