import { TriangleAlert } from 'lucide-react'
import type { LibraryProfiles } from '../../../src/publish/stored/libraryProfiles.ts'
import { useDesk } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
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
