import type { BrokenProfile } from '../../../src/publish/stored/libraryProfiles.ts'
import { useDesk } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import styles from './profiles.module.css'

/** Says why a stored profile cannot be used, place by place. */
export function BrokenNote({ profile }: { profile: BrokenProfile }) {
  const t = useTranslate()
  const language = useDesk((desk) => desk.settings.language)
  return (
    <div role="alert" className={styles.trouble}>
      <p>{t('profiles.brokenExplained', { name: profile.label[language] })}</p>
      <ul>
        {profile.problems.map(({ place, message }) => (
          <li key={place + message.zh}>{message[language]}</li>
        ))}
      </ul>
      <p>{t('profiles.brokenHint')}</p>
    </div>
  )
}
