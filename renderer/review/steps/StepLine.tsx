import type { StepProblem } from '../../../src/review/stored/stepProblems.ts'
import { LONGEST_STEP_NAME, type WrittenStep } from '../../../src/review/stored/writtenStep.ts'
import { useTranslate } from '../../app/useTranslate.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { classes } from '../../ui/classes.ts'
import styles from './steps.module.css'

/** Props of the line of one step. */
export interface StepLineProps {
  readonly step: WrittenStep
  readonly problems: readonly StepProblem[]
  readonly onChange: (step: WrittenStep) => void
}

/** One step: whether the house has it, what its 审 is called, and its 校; no name there is no 校. The last step cannot be left out. */
export function StepLine({ step, problems, onChange }: StepLineProps) {
  const t = useTranslate()
  const { stage, used, review, proof } = step
  const label = t(`steps.use.${stage}`)
  const wrong = (part: StepProblem['part']) => {
    const problem = problems.find((each) => each.part === part)
    const values = { n: LONGEST_STEP_NAME, letters: 2 * LONGEST_STEP_NAME }
    return problem === undefined ? null : t(`steps.problem.${problem.kind}`, values)
  }
  const nameOf = (part: 'review' | 'proof') => t('steps.nameOf', { step: label, part: t(`steps.${part}`) })
  return (
    <div className={classes(styles.step, !used && styles.off)} role="group" aria-label={label}>
      <div className={styles.use}>
        <Checkbox
          label={label}
          isSelected={used}
          isDisabled={stage === 'finalReview' && used}
          onChange={(isUsed) => onChange({ ...step, used: isUsed })}
        />
      </div>
      <TextField
        label={nameOf('review')}
        hideLabel
        value={review}
        isDisabled={!used}
        error={wrong('review')}
        onChange={(text) => onChange({ ...step, review: text })}
      />
      <TextField
        label={nameOf('proof')}
        hideLabel
        placeholder={t('steps.noProof')}
        value={proof ?? ''}
        isDisabled={!used}
        error={wrong('proof')}
        onChange={(text) => onChange({ ...step, proof: text.trim() === '' ? null : text })}
      />
    </div>
  )
}
