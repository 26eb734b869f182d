import { X } from 'lucide-react'
import type { KnownValues } from '../../../src/library/query/queryValues.ts'
import type { QueryRow } from '../../../src/library/query/rows/queryRow.ts'
import { ROW_FIELDS, rowRelations, turnedRow } from '../../../src/library/query/rows/rowRelations.ts'
import { useDesk } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import { useStageNames } from '../../review/useSteps.ts'
import { classes } from '../../ui/classes.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Select } from '../../ui/Select.tsx'
import { conditionNote } from './conditionNote.ts'
import { ConditionValue } from './ConditionValue.tsx'
import { conditionField } from './conditionWords.ts'
import styles from './conditions.module.css'

/** Props of one condition. */
export interface ConditionRowProps {
  readonly row: QueryRow
  /** its place in the form, from 1 */
  readonly place: number
  readonly known: KnownValues
  readonly onChange: (row: QueryRow, composing?: boolean) => void
  readonly onRemove: () => void
  readonly onDone: () => void
}

/** One condition: what it is about, how its value is meant, the value, and the way to be rid of it. */
export function ConditionRow({ row, place, known, onChange, onRemove, onDone }: ConditionRowProps) {
  const t = useTranslate()
  const language = useDesk((state) => state.settings.language)
  const names = useStageNames()
  const relations = rowRelations(row.field)
  const note = conditionNote(row, names)
  return (
    <div role="group" className={styles.row} aria-label={t('conditions.row', { n: place })}>
      <Select
        hideLabel
        label={t('conditions.field')}
        choices={ROW_FIELDS.map((id) => ({ id, label: conditionField(id, language) }))}
        value={row.field}
        onChange={(field) => onChange(turnedRow(row, field, rowRelations(field)[0] ?? row.relation))}
      />
      {relations.length === 1 ? null : (
        <Select
          hideLabel
          label={t('conditions.relation')}
          choices={relations.map((id) => ({ id, label: t(`conditions.relation.${id}`) }))}
          value={row.relation}
          onChange={(relation) => onChange(turnedRow(row, row.field, relation))}
        />
      )}
      <div className={classes(styles.value, relations.length === 1 && styles.wide)}>
        <ConditionValue
          key={`${row.field} ${row.relation}`}
          row={row}
          known={known}
          onValues={(values, composing) => onChange({ ...row, values, written: null }, composing)}
          onDone={onDone}
        />
      </div>
      <IconButton label={t('conditions.remove', { n: place })} onPress={onRemove}>
        <X aria-hidden />
      </IconButton>
      {note === null ? null : (
        <p role="alert" className={styles.note}>
          {t(note)}
        </p>
      )}
    </div>
  )
}
