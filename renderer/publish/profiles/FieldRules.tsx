import { FIELD_KEYS, fieldOf, type FieldKey } from '../../../src/article/fields.ts'
import type { CountUnit, Limit } from '../../../src/publish/profile.ts'
import { useDesk } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Select } from '../../ui/Select.tsx'
import { useDraft } from './draft.ts'
import { NumberInput } from './NumberInput.tsx'
import styles from './profiles.module.css'
import { useProblem } from './useProblem.ts'

/** Which fields must be filled, how much each may hold, and how that is counted. */
export function FieldRules() {
  const t = useTranslate()
  const { profile, change } = useDraft()
  const problem = useProblem()
  const language = useDesk((desk) => desk.settings.language)

  function limit(key: FieldKey, patch: Partial<Limit> | null): void {
    const { [key]: old, ...others } = profile.limits
    change({ limits: patch === null ? others : { ...profile.limits, [key]: { ...usual(old), ...patch } } })
  }
  function require(key: FieldKey, isRequired: boolean): void {
    const others = profile.required.filter((one) => one !== key)
    change({ required: isRequired ? FIELD_KEYS.filter((one) => one === key || others.includes(one)) : others })
  }

  return (
    <table className={styles.rules}>
      <thead>
        <tr>
          <th>{t('profiles.rules.field')}</th>
          <th>{t('profiles.rules.required')}</th>
          <th>{t('profiles.rules.most')}</th>
          <th>{t('profiles.rules.unit')}</th>
        </tr>
      </thead>
      <tbody>
        {FIELD_KEYS.filter((key) => fieldOf(key).kind !== 'choice').map((key) => {
          const field = fieldOf(key).label[language]
          const own = profile.limits[key]
          return (
            <tr key={key}>
              <th scope="row">{field}</th>
              <td>
                <Checkbox
                  hideLabel
                  label={t('profiles.rules.requiredOf', { field })}
                  isSelected={profile.required.includes(key)}
                  onChange={(isRequired) => require(key, isRequired)}
                />
              </td>
              <td>
                <NumberInput
                  hideLabel
                  label={t('profiles.rules.mostOf', { field })}
                  placeholder={t('profiles.rules.noLimit')}
                  value={own?.most ?? null}
                  error={problem(`limits.${key}`)}
                  onChange={(most) => limit(key, most === null ? null : { most })}
                />
              </td>
              <td>
                {own === undefined ? null : (
                  <Select<CountUnit>
                    hideLabel
                    label={t('profiles.rules.unitOf', { field })}
                    choices={(['characters', 'bytes2'] as const).map((id) => ({ id, label: t(`publish.unit.${id}`) }))}
                    value={own.unit}
                    onChange={(unit) => limit(key, { unit })}
                  />
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function usual(old: Limit | undefined): Limit {
  return old ?? { most: 0, unit: 'characters' }
}
