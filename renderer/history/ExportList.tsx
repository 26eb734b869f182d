import { useDesk, useServices } from '../app/deskContext.tsx'
import { shortTime } from '../app/shortTime.ts'
import { useTranslate } from '../app/useTranslate.ts'
import { useExportRecords } from '../publish/useExportRecords.ts'
import { versionOfRecord } from '../publish/versionOfRecord.ts'
import { Button } from '../ui/Button.tsx'
import styles from './history.module.css'

/** How the open article left so far: when, by whom, as what; with the way to what changed since. Nothing where it never did. */
export function ExportList() {
  const t = useTranslate()
  const { history } = useServices()
  const language = useDesk(({ settings }) => settings.language)
  const records = useExportRecords()
  if (records.length === 0) return null
  return (
    <section aria-label={t('publish.records.title')} className={styles.exports}>
      <h3 className={styles.exportsTitle}>{t('publish.records.title')}</h3>
      <ul>
        {records.map((record) => {
          const version = versionOfRecord(record)
          return (
            <li key={`${record.at} ${record.profile}`}>
              <span>
                <time dateTime={new Date(record.at).toISOString()}>
                  {shortTime(new Date(record.at).toISOString(), new Date(), language)}
                </time>{' '}
                {record.label[language]} · {record.who === '' ? t('publish.export.nobody') : record.who} ·{' '}
                {t('publish.records.files', { count: record.files.length })}
              </span>
              {record.override === undefined ? null : (
                <span>{t('publish.records.override', { reason: record.override.reason })}</span>
              )}
              {version === null ? null : (
                <Button variant="quiet" onPress={() => void history.getState().compare(version, null)}>
                  {t('publish.export.whatChanged')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
