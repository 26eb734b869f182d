import { useDesk } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import { Button } from '../ui/Button.tsx'
import { dayGroups } from './dayGroups.ts'
import { dayName } from './dayName.ts'
import styles from './history.module.css'
import { useHistory } from './useHistory.ts'
import { VersionEntry } from './VersionEntry.tsx'

/** The versions, day by day, the newest first. One or two can be chosen. */
export function VersionList() {
  const t = useTranslate()
  const language = useDesk((state) => state.settings.language)
  const versions = useHistory((state) => state.versions)
  const more = useHistory((state) => state.more)
  const readMore = useHistory((state) => state.readMore)
  const now = new Date()
  return (
    <section className={styles.list} aria-label={t('history.list')}>
      {dayGroups(versions ?? []).map(({ at, versions: ofDay }) => (
        <section key={at} aria-label={dayName(at, now, language)}>
          <h3 className={styles.day}>{dayName(at, now, language)}</h3>
          <ul className={styles.versions}>
            {ofDay.map((version) => (
              <VersionEntry key={version.row.version} {...version} />
            ))}
          </ul>
        </section>
      ))}
      {more ? (
        <div className={styles.more}>
          <Button variant="quiet" onPress={() => void readMore()}>
            {t('history.more')}
          </Button>
        </div>
      ) : null}
    </section>
  )
}
