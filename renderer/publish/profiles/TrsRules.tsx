import { FIELD_KEYS, fieldOf, type FieldKey } from '../../../src/article/fields.ts'
import { OPEN_COLUMNS } from '../../../src/publish/trs/openColumns.ts'
import { TRS_VALUES } from '../../../src/publish/trs/trsValues.ts'
import { useDesk } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useDraft } from './draft.ts'
import styles from './profiles.module.css'
import { useProblem } from './useProblem.ts'

/** What TRS WCM is told that no article knows, and which field fills which of its columns. */
export function TrsRules() {
  const t = useTranslate()
  const problem = useProblem()
  const language = useDesk((desk) => desk.settings.language)
  const { profile, change } = useDraft()
  const trs = profile.trs ?? TRS_VALUES
  const columns = [...new Set([...OPEN_COLUMNS, ...Object.keys(trs.fields)])]

  function fill(column: string, field: FieldKey | ''): void {
    const others = Object.fromEntries(Object.entries(trs.fields).filter(([name]) => name !== column))
    change({ trs: { ...trs, fields: field === '' ? others : { ...trs.fields, [column]: field } } })
  }

  return (
    <>
      <div className={styles.pair}>
        {(['user', 'channel'] as const).map((key) => (
          <TextField
            key={key}
            label={t(`profile.place.trs.${key}`)}
            value={trs[key]}
            error={problem(`trs.${key}`)}
            onChange={(value) => change({ trs: { ...trs, [key]: value } })}
          />
        ))}
      </div>
      <div className={styles.pair}>
        {columns.map((column) => (
          <Select<FieldKey | ''>
            key={column}
            label={column}
            choices={[
              { id: '', label: t('profiles.trs.nothing') },
              ...FIELD_KEYS.map((id) => ({ id, label: fieldOf(id).label[language] })),
            ]}
            value={trs.fields[column] ?? ''}
            error={problem(`trs.fields.${column}`)}
            onChange={(field) => fill(column, field)}
          />
        ))}
      </div>
    </>
  )
}
