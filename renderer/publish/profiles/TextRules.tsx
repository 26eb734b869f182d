import type { Profile } from '../../../src/publish/profile.ts'
import { PATTERN_PARTS } from '../../../src/publish/patternParts.ts'
import { useTranslate } from '../../app/useTranslate.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useDraft } from './draft.ts'
import styles from './profiles.module.css'
import { useProblem } from './useProblem.ts'

/** Separators, and what a page prints. */
export function TextRules() {
  const t = useTranslate()
  const problem = useProblem()
  const { profile, change } = useDraft()
  return (
    <div className={styles.pair}>
      {(['keywordSeparator', 'nameSeparator'] as const).map((key) => (
        <TextField
          key={key}
          label={t(`profile.place.${key}`)}
          value={profile[key]}
          error={problem(key)}
          onChange={(value) => change({ [key]: value })}
        />
      ))}
      {profile.target === 'page'
        ? (['printEmptySummary', 'dublinCore'] as const).map((key) => (
            <Checkbox
              key={key}
              label={t(`profile.place.${key}`)}
              isSelected={profile[key]}
              onChange={(value) => change({ [key]: value })}
            />
          ))
        : null}
    </div>
  )
}

/** The values that a site prints in its pages' head. */
export function SiteRules() {
  const t = useTranslate()
  const problem = useProblem()
  const { profile, change } = useDraft()
  const keys = ['siteName', 'siteDomain', 'siteIdCode', 'columnType', 'url'] as const
  return (
    <div className={styles.pair}>
      {keys.map((key) => (
        <TextField
          key={key}
          label={t(`profile.place.site.${key}`)}
          value={profile.site[key]}
          error={problem(`site.${key}`)}
          onChange={(value) => change({ site: { ...profile.site, [key]: value } satisfies Profile['site'] })}
        />
      ))}
    </div>
  )
}

/** Where files go and how they are called. */
export function OutputRules() {
  const t = useTranslate()
  const problem = useProblem()
  const { profile, change } = useDraft()
  const parts = PATTERN_PARTS.map((part) => `{${part}}`).join(' ')
  return (
    <>
      <div className={styles.pair}>
        {(['folder', 'name'] as const).map((key) => (
          <TextField
            key={key}
            label={t(`profile.place.output.${key}`)}
            value={profile.output[key]}
            error={problem(`output.${key}`)}
            onChange={(value) => change({ output: { ...profile.output, [key]: value } })}
          />
        ))}
      </div>
      <p className={styles.note}>{t('profiles.parts', { parts })}</p>
    </>
  )
}
