import { useId, type ReactNode } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'
import type { Choice } from '../../src/saving/merge/mergePlace.ts'
import { useTranslate } from '../app/useTranslate.ts'
import styles from './conflict.module.css'

/** Props of a place that the person chooses for. */
export interface DisputedPlaceProps {
  readonly title: string
  readonly mine: ReactNode
  readonly theirs: ReactNode
  /** null: not known */
  readonly base: ReactNode | null
  readonly mayTakeBoth: boolean
  readonly choice: Choice | undefined
  readonly onChoose: (choice: Choice) => void
}

/** A place that both changed: mine, theirs and what it was, and the choice between them. */
export function DisputedPlace(props: DisputedPlaceProps) {
  const { title, mine, theirs, base, mayTakeBoth, choice, onChoose } = props
  const t = useTranslate()
  const id = useId()
  const choices: Choice[] = mayTakeBoth ? ['mine', 'theirs', 'both'] : ['mine', 'theirs']
  return (
    <section className={styles.place} aria-labelledby={id} data-chosen={choice}>
      <h3 id={id} className={styles.placeTitle}>
        {title}
      </h3>
      <Side label={t('conflict.side.mine')} side="mine">
        {mine}
      </Side>
      <Side label={t('conflict.side.theirs')} side="theirs">
        {theirs}
      </Side>
      {base === null ? null : (
        <Side label={t('conflict.side.base')} side="base">
          {base}
        </Side>
      )}
      <RadioGroup
        aria-label={`${t('conflict.choose')} ${title}`}
        value={choice ?? null}
        onChange={(value) => onChoose(value as Choice)}
        orientation="horizontal"
        className={styles.choices ?? ''}
      >
        {choices.map((value) => (
          <Radio key={value} value={value} className={styles.choice ?? ''}>
            {t(`conflict.choose.${value}`)}
          </Radio>
        ))}
      </RadioGroup>
    </section>
  )
}

function Side({ label, side, children }: { label: string; side: string; children: ReactNode }) {
  return (
    <div className={styles.side} data-side={side}>
      <span className={styles.by}>{label}</span>
      {children}
    </div>
  )
}
