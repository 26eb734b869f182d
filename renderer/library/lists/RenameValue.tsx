import { useEffect, useId, useRef, useState } from 'react'
import type { ListedField, ListEntry } from '../../../src/library/lists/houseLists.ts'
import { plainValue } from '../../../src/library/lists/plainValue.ts'
import { useTranslate } from '../../app/useTranslate.ts'
import { SuggestInput } from '../../inspector/SuggestInput.tsx'
import { suggestionsFor } from '../../inspector/suggestionsFor.ts'
import { Button } from '../../ui/Button.tsx'
import field from '../../ui/field.module.css'
import { BatchProgress } from '../batch/BatchProgress.tsx'
import styles from './lists.module.css'
import { useLists } from './useLists.ts'
import { useRename } from './useRename.ts'

/** Props of the renaming of a value. */
export interface RenameValueProps {
  readonly list: ListedField
  readonly entry: ListEntry
  /** told what stops the articles from being changed while they are; null when they are not */
  readonly onBusy: (stop: (() => void) | null) => void
  readonly onRenamed: (value: string) => void
}

/** Another name for a value, or that of another value: what it changes in the articles is shown before, and taken back as one. */
export function RenameValue({ list, entry, onBusy, onRenamed }: RenameValueProps) {
  const t = useTranslate()
  const others = useLists()[list].filter(({ value }) => value !== entry.value)
  const { state, plan, run, undo, cancel, reset } = useRename(list, entry.value)
  const [text, setText] = useState('')
  const labelId = useId()
  const to = plainValue(list, text)
  const merges = others.some(({ value }) => value === to)
  const isRunning = state.kind === 'running'
  const tell = useRef({ onBusy, cancel })
  useEffect(() => {
    tell.current = { onBusy, cancel }
  })
  useEffect(() => {
    if (!isRunning) return undefined
    const { onBusy: told } = tell.current
    told(() => tell.current.cancel())
    return () => told(null)
  }, [isRunning])
  const isBusy = isRunning || state.kind === 'planning' || state.kind === 'done'

  return (
    <div className={styles.part}>
      <div className={field.field}>
        <div className={field.label}>
          <span id={labelId}>{t('lists.to')}</span>
        </div>
        <SuggestInput
          value={text}
          labelledBy={labelId}
          className={field.input}
          suggestions={suggestionsFor(
            others.map(({ value }) => value),
            text,
            [],
          )}
          isReadOnly={isBusy}
          onText={(next) => {
            setText(next)
            reset()
          }}
          onChoose={(next) => {
            setText(next)
            reset()
          }}
        />
        <span className={field.description}>{merges ? t('lists.merges', { value: to }) : t('lists.toHint')}</span>
      </div>
      <BatchProgress state={state} begin="" />
      {state.kind === 'planned' && state.plan.refusals > 0 ? (
        <p className={styles.note}>{t('lists.kept', { n: state.plan.refusals })}</p>
      ) : null}
      <div className={styles.buttons}>
        {isRunning ? (
          <Button isDisabled={state.isStopping} onPress={cancel}>
            {t(state.isStopping ? 'batchedit.stopping' : 'batchedit.stop')}
          </Button>
        ) : state.kind === 'done' ? (
          <>
            <Button
              isDisabled={state.report.undoable === 0 || state.report.done === 0}
              onPress={() => void undo().then(reset)}
            >
              {t('batchedit.undo')}
            </Button>
            <Button variant="primary" onPress={() => onRenamed(to)}>
              {t('lists.finish')}
            </Button>
          </>
        ) : (
          <>
            <Button isDisabled={to === '' || to === entry.value || isBusy} onPress={() => void plan(to)}>
              {t('lists.plan')}
            </Button>
            <Button
              variant="primary"
              isDisabled={state.kind !== 'planned'}
              onPress={() => {
                if (state.kind !== 'planned') return
                const { plan: made } = state
                void run(made, to).then(() => {
                  if (made.changed === 0) onRenamed(made.refusals === 0 ? to : entry.value)
                })
              }}
            >
              {state.kind === 'planned'
                ? t(merges ? 'lists.runMerge' : 'lists.runRename', { n: state.plan.changed })
                : t(merges ? 'lists.merge' : 'lists.rename')}
            </Button>
          </>
        )}
      </div>
    </div>
  )
}
