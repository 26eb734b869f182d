import { useState } from 'react'
import { stepProblems } from '../../../src/review/stored/stepProblems.ts'
import { LONGEST_STEP_NAME, stepWritten, type WrittenStep } from '../../../src/review/stored/writtenStep.ts'
import { useTranslate } from '../../app/useTranslate.ts'
import { Button } from '../../ui/Button.tsx'
import { StepLine } from './StepLine.tsx'
import { StepsWay } from './StepsWay.tsx'
import styles from './steps.module.css'

/** Props of the form. */
export interface StepsFormProps {
  readonly stored: readonly WrittenStep[]
  /** what was typed over them before, and not saved */
  readonly draft: readonly WrittenStep[] | null
  /** they are those of every house */
  readonly isUsual: boolean
  /** what the library holds cannot be used; saving puts what is seen in its place */
  readonly isBroken: boolean
  /** null: nothing differs from what is stored */
  readonly onDraft: (draft: readonly WrittenStep[] | null) => void
  /** what was typed is forgotten: the form begins anew */
  readonly onGiveUp: () => void
  /** null: as they are in every house */
  readonly onSave: (steps: readonly WrittenStep[] | null) => Promise<void>
}

/** The three steps of the house. Nothing is stored before it is said, and nothing that is wrong can be. */
export function StepsForm({ stored, draft, isUsual, isBroken, onDraft, onGiveUp, onSave }: StepsFormProps) {
  const t = useTranslate()
  const [steps, setSteps] = useState(draft ?? stored)
  const [isBusy, setBusy] = useState(false)
  const problems = stepProblems(steps)
  const isChanged = JSON.stringify(steps) !== JSON.stringify(stored)
  const canSave = (isChanged || isBroken) && problems.length === 0 && !isBusy

  function change(at: number, step: WrittenStep): void {
    const next = steps.map((each, index) => (index === at ? step : each))
    setSteps(next)
    onDraft(JSON.stringify(next) === JSON.stringify(stored) ? null : next)
  }

  async function save(wanted: readonly WrittenStep[] | null): Promise<void> {
    setBusy(true)
    await onSave(wanted)
    setBusy(false)
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (canSave) void save(steps)
      }}
    >
      <fieldset className={styles.steps} aria-label={t('steps.table')}>
        {/* The fields have whole names of their own. */}
        <div className={styles.head} aria-hidden>
          <span>{t('steps.table')}</span>
          <span>{t('steps.review')}</span>
          <span>{t('steps.proof')}</span>
        </div>
        {steps.map((step, at) => (
          <StepLine
            key={step.stage}
            step={step}
            problems={problems.filter(({ stage }) => stage === step.stage)}
            onChange={(next) => change(at, next)}
          />
        ))}
      </fieldset>
      <p className={styles.note}>{t('steps.proofHint', { n: LONGEST_STEP_NAME, letters: 2 * LONGEST_STEP_NAME })}</p>
      <StepsWay steps={steps.map(stepWritten)} />
      <p className={styles.note}>{t('steps.moved')}</p>
      <div className={styles.foot}>
        <Button isDisabled={(isUsual && !isBroken) || isBusy} onPress={() => void save(null)}>
          {t('steps.reset')}
        </Button>
        <span role="status" className={problems.length > 0 ? styles.wrong : styles.note}>
          {problems.length > 0
            ? t('steps.problems', { count: problems.length })
            : t(isChanged ? 'steps.unsaved' : 'steps.saved')}
        </span>
        {isChanged ? (
          <Button isDisabled={isBusy} onPress={onGiveUp}>
            {t('steps.giveUp')}
          </Button>
        ) : null}
        <Button type="submit" variant="primary" isDisabled={!canSave}>
          {t('steps.save')}
        </Button>
      </div>
    </form>
  )
}
