import { useEffect, useState } from 'react'
import { useDesk, useServices } from '../../app/deskContext.tsx'
import { useKeptDraft } from '../../app/unsent/useKeptDraft.ts'
import { useTranslate } from '../../app/useTranslate.ts'
import { REVIEW_STEPS } from '../../../src/review/reviewSteps.ts'
import { writtenStep, type WrittenStep } from '../../../src/review/stored/writtenStep.ts'
import { Button } from '../../ui/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { useSteps } from '../useSteps.ts'
import { keptStepsDraft, readStepsDraft } from './stepsDraft.ts'
import { StepsForm } from './StepsForm.tsx'
import styles from './steps.module.css'

/**
 * The dialog while it is open. What is typed stays when it is closed, and when the program ends; steps that were changed elsewhere take its place, and
 * it is offered again.
 */
export function OpenSteps() {
  const t = useTranslate()
  const { steps: store, view, notices } = useServices()
  const language = useDesk((state) => state.settings.language)
  const steps = useSteps((state) => state.steps)
  const problems = useSteps((state) => state.problems)
  const change = useSteps((state) => state.change)
  const [kept, keep] = useKeptDraft(null, 'steps', '')
  const [begins, setBegins] = useState(0)
  const draft = readStepsDraft(kept, steps, language)
  useEffect(() => void store.getState().refresh(), [store])
  const written = steps.map((step) => writtenStep(step, language))
  const over = JSON.stringify([language, steps, begins])
  const typed = draft === null || draft.isOvertaken ? null : draft.steps
  const write = (next: readonly WrittenStep[] | null) =>
    keep(next === null ? '' : keptStepsDraft(next, steps, language))

  async function make(wanted: readonly WrittenStep[] | null): Promise<void> {
    const answer = await change({ seen: written, steps: wanted })
    if (answer.ok) keep('')
    else notices.getState().showError(answer.error, 'steps')
  }
  function beginAnew(next: readonly WrittenStep[] | null): void {
    write(next)
    setBegins(begins + 1)
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
        {draft?.isOvertaken === true ? (
          <div role="status" className={classes(styles.trouble, styles.overtaken)}>
            <p>{t('steps.elsewhere')}</p>
            <Button onPress={() => beginAnew(draft.steps)}>{t('steps.takeMine')}</Button>
            <Button onPress={() => beginAnew(null)}>{t('steps.giveUp')}</Button>
          </div>
        ) : null}
        <StepsForm
          key={over}
          stored={written}
          draft={typed}
          isUsual={JSON.stringify(steps) === JSON.stringify(REVIEW_STEPS)}
          isBroken={problems.length > 0}
          onDraft={write}
          onGiveUp={() => beginAnew(null)}
          onSave={make}
        />
      </div>
    </Dialog>
  )
}
