import { FIELD_KEYS, fieldOf } from '../../../src/article/fields.ts'
import type { MessageKey } from '../../../src/base/messages/catalogue.ts'
import { OPERATION_KINDS, type EditOperation } from '../../../src/library/edits/editOperation.ts'
import { isEditable } from '../../../src/library/edits/operationPatch.ts'
import { useDesk } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './batchEdit.module.css'

/** What is chosen in the form; `find` counts where the operation looks for something. */
export interface ChosenOperation {
  readonly kind: EditOperation['kind']
  readonly field: EditOperation['field']
  readonly find: string
  readonly text: string
}

/** Whether an operation looks for a text. */
export function looksFor({ kind }: Pick<ChosenOperation, 'kind'>): boolean {
  return kind === 'replace' || kind === 'rename' || kind === 'repath'
}

const FIND_LABELS: Readonly<Partial<Record<EditOperation['kind'], MessageKey>>> = {
  rename: 'batchedit.whole',
  repath: 'batchedit.path',
}

/** Whether something can be done to a field: only lists are added to and taken from, only a path has a beginning. */
function suits(kind: EditOperation['kind'], field: EditOperation['field']): boolean {
  const { many, path } = fieldOf(field)
  if (kind === 'repath') return path === true
  return many || (kind !== 'add' && kind !== 'remove')
}

/** Props of the form. */
export interface OperationFormProps {
  readonly value: ChosenOperation
  readonly onChange: (value: ChosenOperation) => void
  readonly isDisabled: boolean
}

/** Which field, what is done to it, and with what text. Only lists are added to and taken from. */
export function OperationForm({ value, onChange, isDisabled }: OperationFormProps) {
  const t = useTranslate()
  const language = useDesk((state) => state.settings.language)
  const isList = fieldOf(value.field).many
  const kinds = OPERATION_KINDS.filter((kind) => suits(kind, value.field))
  return (
    <div className={styles.form}>
      <Select
        label={t('batchedit.field')}
        choices={FIELD_KEYS.filter(isEditable).map((id) => ({ id, label: fieldOf(id).label[language] }))}
        value={value.field}
        isDisabled={isDisabled}
        onChange={(field) => {
          onChange({ ...value, field, kind: suits(value.kind, field) ? value.kind : 'set' })
        }}
      />
      <Select
        label={t('batchedit.operation')}
        choices={kinds.map((id) => ({ id, label: t(`batchedit.kind.${id}`) }))}
        value={value.kind}
        isDisabled={isDisabled}
        onChange={(kind) => onChange({ ...value, kind })}
      />
      {looksFor(value) ? (
        <TextField
          label={t(FIND_LABELS[value.kind] ?? 'batchedit.find')}
          value={value.find}
          isDisabled={isDisabled}
          onChange={(find) => onChange({ ...value, find })}
        />
      ) : null}
      <TextField
        label={t(looksFor(value) ? 'batchedit.with' : 'batchedit.value')}
        description={isList && !looksFor(value) ? t('batchedit.listHint') : null}
        value={value.text}
        isDisabled={isDisabled}
        onChange={(text) => onChange({ ...value, text })}
      />
    </div>
  )
}
