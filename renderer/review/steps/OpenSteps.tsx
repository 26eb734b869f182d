import { useEffect, useState } from 'react'
import { useDesk, useServices } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import { REVIEW_STEPS } from '../../../src/review/reviewSteps.ts'
import { writtenStep, type WrittenStep } from '../../../src/review/stored/writtenStep.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { useSteps } from '../useSteps.ts'
import { StepsForm } from './StepsForm.tsx'
import styles from './steps.module.css'

/** The dialog while it is open. Steps that were changed elsewhere take the place of what is typed, and that is said. */
export function OpenSteps() {
  const t = useTranslate()
  const { steps: store, view, notices } = useServices()
  const language = useDesk((state) => state.settings.language)
  const steps = useSteps((state) => state.steps)
  const problems = useSteps((state) => state.problems)
  const change = useSteps((state) => state.change)
  const [isDirty, setDirty] = useState(false)
  const [typedOver, setTypedOver] = useState(steps)
  const [isOvertaken, setOvertaken] = useState(false)
  useEffect(() => void store.getState().refresh(), [store])
  if (typedOver !== steps) {
    setTypedOver(steps)
    setOvertaken(isDirty)
    setDirty(false)
  }
  const written = steps.map((step) => writtenStep(step, language))

  async function make(wanted: readonly WrittenStep[] | null): Promise<void> {
    // What comes back is this window's own work, and overtakes nothing.
    setDirty(false)
    const answer = await change({ seen: written, steps: wanted })
    if (answer.ok) setOvertaken(false)
    else notices.getState().showError(answer.error, 'steps')
    setDirty(!answer.ok && answer.error.code !== 'review.stepsChanged')
  }

  return (
    <Dialog
      title={t('steps.title')}
      closeLabel={t('app.close')}
      isOpen
      onClose={() => view.getState().showDialog(null)}
      size="medium"
      isDismissable={!isDirty}
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
          key={JSON.stringify([language, steps])}
          stored={written}
          isUsual={JSON.stringify(steps) === JSON.stringify(REVIEW_STEPS)}
          isBroken={problems.length > 0}
          onDirty={setDirty}
          onSave={make}
        />
      </div>
    </Dialog>
  )
}
