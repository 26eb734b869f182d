import { queryValues, type KnownValues } from '../../../src/library/query/queryValues.ts'
import type { QueryRow } from '../../../src/library/query/rows/queryRow.ts'
import { rowMeaning } from '../../../src/library/query/rows/rowName.ts'
import { valueKind } from '../../../src/library/query/rows/rowRelations.ts'
import { useDesk } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import { useStageNames } from '../../review/useSteps.ts'
import { Select, type Choice } from '../../ui/Select.tsx'
import { ConditionText } from './ConditionText.tsx'
import { conditionChoices } from './conditionWords.ts'
import styles from './conditions.module.css'
import { SeveralChoice } from './SeveralChoice.tsx'

/** Props of the value of a row. */
export interface ConditionValueProps {
  readonly row: QueryRow
  readonly known: KnownValues
  readonly onValues: (values: readonly string[], composing?: boolean) => void
  readonly onDone: () => void
}

/** The value of a row: one of a few, several of a few, or typed; two for a stretch. */
export function ConditionValue({ row, known, onValues, onDone }: ConditionValueProps) {
  const t = useTranslate()
  const language = useDesk((state) => state.settings.language)
  const names = useStageNames()
  const kind = valueKind(row.field, row.relation)
  const [first = '', second = ''] = row.values
  const label = t('conditions.value')

  if (kind === 'several')
    return (
      <SeveralChoice
        label={label}
        placeholder={t('conditions.choose')}
        choices={conditionChoices(row.field, language, names)}
        values={row.values}
        onChange={onValues}
      />
    )
  if (kind === 'choice')
    return (
      <Select
        hideLabel
        label={label}
        choices={withValue(conditionChoices(row.field, language, names), first, t('conditions.choose'))}
        value={first}
        onChange={(value) => onValues(value === '' ? [] : [value])}
      />
    )
  const meaning = kind === 'date' ? ({ kind: 'date', of: 'publishedAt' } as const) : rowMeaning(row.field)
  const offered = kind === 'number' ? [] : queryValues(meaning, known, language, names)
  if (row.relation !== 'between')
    return (
      <ConditionText
        label={label}
        value={first}
        offered={offered}
        onText={(text, composing) => onValues([text], composing)}
        onDone={onDone}
      />
    )
  return (
    <div className={styles.stretch}>
      <ConditionText
        label={t('conditions.from')}
        value={first}
        offered={offered}
        onText={(text, composing) => onValues([text, second], composing)}
        onDone={onDone}
      />
      <span aria-hidden>–</span>
      <ConditionText
        label={t('conditions.to')}
        value={second}
        offered={offered}
        onText={(text, composing) => onValues([first, text], composing)}
        onDone={onDone}
      />
    </div>
  )
}

/** The choices with what stands there now: nothing yet, or what a query said in other words. */
function withValue(choices: readonly Choice<string>[], value: string, nothing: string): readonly Choice<string>[] {
  if (value === '') return [{ id: '', label: nothing }, ...choices]
  return choices.some(({ id }) => id === value) ? choices : [{ id: value, label: value }, ...choices]
}
