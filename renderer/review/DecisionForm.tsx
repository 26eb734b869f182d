import { useState } from 'react'
import { Input, Label, TextArea, TextField } from 'react-aria-components'
import type { ReviewState } from '../../src/article/article.ts'
import { movesFrom, refusalOf, type PersonMove } from '../../src/review/allowedMoves.ts'
import { moveName } from '../../src/review/moveName.ts'
import { useDesk, useServices } from '../app/deskContext.tsx'
import { useUnsent } from '../app/unsent/useUnsent.ts'
import { useTranslate } from '../app/useTranslate.ts'
import { Button } from '../ui/Button.tsx'
import { decideHere } from './decideHere.ts'
import { useSteps } from './useSteps.ts'
import styles from './review.module.css'

const ORDER: readonly PersonMove[] = ['proof', 'pass', 'reopen', 'return', 'withdraw', 'spike']
const DANGER: ReadonlySet<PersonMove> = new Set(['spike'])

/** Who decides, with what opinion, and the decisions that the article's state has. One that the rules refuse cannot be pressed, and says why. */
export function DecisionForm({ id, review }: { readonly id: string; readonly review: ReviewState }) {
  const t = useTranslate()
  const services = useServices()
  const language = useDesk((state) => state.settings.language)
  const person = useDesk((state) => state.settings.person)
  const steps = useSteps((state) => state.steps)
  const [who, setWho] = useState(person)
  const [role, setRole] = useState('')
  const [opinion, setOpinion] = useUnsent(id, 'opinion')
  const [busy, setBusy] = useState(false)

  async function decide(move: PersonMove): Promise<void> {
    setBusy(true)
    // Another opinion may have been begun before the answer came.
    if (await decideHere(services, { move, who, role, opinion }))
      services.unsent.getState().sent(id, 'opinion', opinion)
    setBusy(false)
  }

  const moves = ORDER.filter((move) => movesFrom(review.stage, steps)[move] !== undefined)
  const refusals = new Map(moves.map((move) => [move, refusalOf(review, move, who, opinion, steps)]))
  const why = [...new Set(refusals.values())].filter((refusal) => refusal !== null)
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <div className={styles.person}>
        <TextField className={styles.field ?? ''} value={who} onChange={setWho} maxLength={50}>
          <Label>{t('signoff.who')}</Label>
          <Input />
        </TextField>
        <TextField className={styles.field ?? ''} value={role} onChange={setRole} maxLength={50}>
          <Label>{t('signoff.role')}</Label>
          <Input />
        </TextField>
      </div>
      <TextField className={styles.field ?? ''} value={opinion} onChange={setOpinion} maxLength={4000}>
        <Label>{t('signoff.opinion')}</Label>
        <TextArea rows={3} placeholder={t('signoff.opinionHint')} />
      </TextField>
      <div className={styles.moves}>
        {moves.map((move) => {
          const { key, step } = moveName(move, review.stage, steps)
          return (
            <Button
              key={move}
              variant={move === 'pass' ? 'primary' : DANGER.has(move) ? 'danger' : 'plain'}
              isDisabled={busy || refusals.get(move) !== null}
              onPress={() => void decide(move)}
            >
              {t(`signoff.${key}`, { step: step[language] })}
            </Button>
          )
        })}
      </div>
      {why.length === 0 ? null : (
        <ul className={styles.why}>
          {why.map((refusal) => (
            <li key={refusal}>{t(`signoff.why.${refusal}`)}</li>
          ))}
        </ul>
      )}
    </form>
  )
}
