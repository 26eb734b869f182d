import { ChevronRight } from 'lucide-react'
import { RULES } from '../../../src/check/rules.ts'
import type { Rule } from '../../../src/check/rule.ts'
import type { Severity } from '../../../src/article/finding.ts'
import { useDesk } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import { Select } from '../../ui/Select.tsx'
import { useDraft } from './draft.ts'
import styles from './profiles.module.css'

const GROUPS = [...new Set(RULES.map(({ group }) => group))]
const WEIGHTS = ['error', 'warning', 'hint'] as const

/** What the findings of each check weigh for this profile: as the check says, or otherwise. */
export default function CheckRules() {
  const t = useTranslate()
  const { profile } = useDraft()
  return (
    <>
      <p className={styles.note}>{t('profiles.checks.note')}</p>
      {GROUPS.map((group) => {
        const rules = RULES.filter((rule) => rule.group === group)
        const own = rules.filter(({ id }) => profile.checks?.[id] !== undefined).length
        return (
          <details key={group} className={styles.group} open={own > 0}>
            <summary>
              <ChevronRight aria-hidden />
              {t(`check.group.${group}`)}
              <span className={styles.facts}>{own > 0 ? t('profiles.checks.own', { own }) : null}</span>
            </summary>
            {rules.map((rule) => (
              <Weight key={rule.id} rule={rule} />
            ))}
          </details>
        )
      })}
    </>
  )
}

function Weight({ rule: { id, message, severity } }: { readonly rule: Rule }) {
  const t = useTranslate()
  const language = useDesk((desk) => desk.settings.language)
  const { profile, change } = useDraft()
  const { [id]: own, ...others } = profile.checks ?? {}
  const choices = [
    { id: '' as const, label: t('profiles.checks.usual', { severity: t(`check.severity.${severity}`) }) },
    ...WEIGHTS.map((weight) => ({ id: weight, label: t(`check.severity.${weight}`) })),
    { id: 'off' as const, label: t('profiles.checks.off') },
  ]
  return (
    <div className={styles.weight}>
      <span aria-hidden>{message[language]}</span>
      <Select<Severity | 'off' | ''>
        hideLabel
        label={message[language]}
        choices={choices}
        value={own ?? ''}
        onChange={(weight) => change({ checks: weight === '' ? others : { ...others, [id]: weight } })}
      />
    </div>
  )
}
