import { lazy, Suspense, useState, type ReactNode } from 'react'
import { TARGETS, type Profile } from '../../../src/publish/profile.ts'
import type { StoredProfile } from '../../../src/publish/stored/libraryProfiles.ts'
import { useTranslate } from '../../app/useTranslate.ts'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { TemplateRules } from '../templates/TemplateRules.tsx'
import { DraftContext, useDraft } from './draft.ts'
import { FieldRules } from './FieldRules.tsx'
import { PictureRulesForm } from './PictureRulesForm.tsx'
import styles from './profiles.module.css'
import { OutputRules, SiteRules, TextRules } from './TextRules.tsx'
import { TrsRules } from './TrsRules.tsx'
import { useProblem } from './useProblem.ts'
import { useProfileDraft } from './useProfileDraft.ts'
import { WordRules } from './WordRules.tsx'

/** With all rules of the checks, which no other part of the window needs. */
const CheckRules = lazy(() => import('./CheckRules.tsx'))

/** Props of the form of one profile. */
export interface ProfileFormProps {
  readonly stored: StoredProfile
  /** stores it; true when it is stored */
  readonly onSave: (profile: Profile) => Promise<boolean>
  /** what was changed is forgotten: the form begins anew */
  readonly onGiveUp: () => void
}

/** Everything of one profile. Nothing is stored before it is said, and nothing that is wrong can be; what is changed and not stored is kept. */
export function ProfileForm({ stored, onSave, onGiveUp }: ProfileFormProps) {
  const t = useTranslate()
  const draft = useProfileDraft(stored)
  const [saving, setSaving] = useState(false)
  const { isChanged, isOvertaken, problems } = draft

  async function save(): Promise<void> {
    setSaving(true)
    if (await onSave(draft.profile)) draft.forget()
    setSaving(false)
  }

  return (
    <DraftContext value={draft}>
      <div className={styles.form} role="form" aria-label={t('profiles.form')}>
        <Basics />
        <Section title={t('profiles.section.rules')}>
          <FieldRules />
        </Section>
        <Section title={t('profiles.section.text')}>
          <TextRules />
        </Section>
        <Section title={t('profiles.section.pictures')}>
          <PictureRulesForm />
        </Section>
        {draft.profile.target === 'page' ? (
          <Section title={t('profiles.section.template')}>
            <TemplateRules />
          </Section>
        ) : null}
        {draft.profile.target === 'page' ? (
          <Section title={t('profiles.section.site')}>
            <SiteRules />
          </Section>
        ) : null}
        {draft.profile.target === 'trs' ? (
          <Section title={t('profiles.section.trs')}>
            <TrsRules />
          </Section>
        ) : null}
        {draft.profile.target === 'word' ? (
          <Section title={t('profiles.section.word')}>
            <WordRules />
          </Section>
        ) : null}
        <Section title={t('profiles.section.checks')}>
          <Suspense fallback={null}>
            <CheckRules />
          </Suspense>
        </Section>
        <Section title={t('profiles.section.output')}>
          <OutputRules />
        </Section>
      </div>
      {isOvertaken && isChanged ? (
        <p role="status" className={styles.trouble}>
          {t('profiles.overtaken')}
        </p>
      ) : null}
      <div className={styles.save}>
        <span role="status" className={problems.length > 0 ? styles.wrong : styles.note}>
          {problems.length > 0
            ? t('profiles.problems', { count: problems.length })
            : t(isChanged ? 'profiles.unsaved' : 'profiles.saved')}
        </span>
        {isChanged ? (
          <Button
            isDisabled={saving}
            onPress={() => {
              draft.forget()
              onGiveUp()
            }}
          >
            {t('profiles.giveUp')}
          </Button>
        ) : null}
        <Button variant="primary" isDisabled={!isChanged || problems.length > 0 || saving} onPress={() => void save()}>
          {t('profiles.save')}
        </Button>
      </div>
    </DraftContext>
  )
}

function Basics() {
  const t = useTranslate()
  const problem = useProblem()
  const { profile, change } = useDraft()
  return (
    <div className={styles.pair}>
      <TextField
        label={t('profile.place.label')}
        value={profile.label.zh}
        error={problem('label')}
        onChange={(label) => change({ label: { zh: label, en: label } })}
      />
      <TextField
        label={t('profile.place.name')}
        description={t('profiles.nameHint')}
        value={profile.name}
        error={problem('name')}
        onChange={(name) => change({ name })}
      />
      <Select
        label={t('profile.place.target')}
        choices={TARGETS.map((id) => ({ id, label: t(`publish.profile.${id}`) }))}
        value={profile.target}
        onChange={(target) => change({ target })}
      />
    </div>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.section} aria-label={title}>
      <h3 className={styles.heading}>{title}</h3>
      {children}
    </section>
  )
}
