import { TriangleAlert } from 'lucide-react'
import type { LibraryProfiles } from '../../../src/publish/stored/libraryProfiles.ts'
import { useDesk } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import { useKeptDraft } from '../../app/unsent/useKeptDraft.ts'
import { classes } from '../../ui/classes.ts'
import styles from './profiles.module.css'

/** Props of the list of profiles. */
export interface ProfileListProps extends LibraryProfiles {
  /** the mark of the one that is shown */
  readonly chosen: string | null
  readonly onChoose: (mark: string) => void
}

/** The profiles of the library, those that cannot be used last. */
export function ProfileList({ profiles, broken, standard, chosen, onChoose }: ProfileListProps) {
  const t = useTranslate()
  const language = useDesk((desk) => desk.settings.language)
  const entry = (mark: string) => ({
    type: 'button' as const,
    'aria-current': mark === chosen,
    className: classes(styles.entry, mark === chosen && styles.current),
    onClick: () => onChoose(mark),
  })
  return (
    <ul className={styles.list} aria-label={t('profiles.title')}>
      {profiles.map(({ profile, mark }) => (
        <li key={mark}>
          <button {...entry(mark)}>
            <span className={styles.label}>{profile.label[language]}</span>
            <span className={styles.facts}>
              <code>{profile.name}</code>
              {profile.name === standard ? <span className={styles.standard}>{t('profiles.standard')}</span> : null}
              <BegunNote name={profile.name} />
            </span>
          </button>
        </li>
      ))}
      {broken.map(({ name, label, mark }) => (
        <li key={mark}>
          <button {...entry(mark)}>
            <span className={styles.label}>{label[language]}</span>
            <span className={classes(styles.facts, styles.wrong)}>
              <TriangleAlert aria-hidden />
              {t('profiles.broken')} <code>{name}</code>
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

/** Says that a profile was changed, and that this was not saved. */
function BegunNote({ name }: { readonly name: string }) {
  const t = useTranslate()
  const [begun] = useKeptDraft(null, 'profile', name)
  return begun === '' ? null : <span className={styles.begun}>{t('profiles.begun')}</span>
}
