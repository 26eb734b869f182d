import type { VersionRow } from '../../src/contract/answers.ts'
import { useArticle } from '../app/articleStore.ts'
import { useDesk, useServices } from '../app/deskContext.tsx'
import { shortTime } from '../app/shortTime.ts'
import { useTranslate } from '../app/useTranslate.ts'
import { Button } from '../ui/Button.tsx'
import styles from './ExportDialog.module.css'
import { useExportRecords } from './useExportRecords.ts'
import { versionOfRecord } from './versionOfRecord.ts'

/** When the open article last left by a profile, and the way to what changed since; nothing where it never did. */
export function LastExport({ profile, onClose }: { profile: string; onClose: () => void }) {
  const t = useTranslate()
  const { history } = useServices()
  const id = useArticle(({ session }) => session?.id ?? null)
  const language = useDesk(({ settings }) => settings.language)
  const record = useExportRecords().find((one) => one.profile === profile)
  if (record === undefined) return null
  const version = versionOfRecord(record)
  const when = shortTime(new Date(record.at).toISOString(), new Date(), language)

  async function showChanges(since: VersionRow): Promise<void> {
    // The versions are read when their tab is first shown, which it may not have been yet.
    if (id !== null && history.getState().id !== id) await history.getState().read(id)
    await history.getState().compare(since, null)
  }

  return (
    <div className={styles.last}>
      <span>
        {t('publish.export.last', { when, who: record.who === '' ? t('publish.export.nobody') : record.who })}
      </span>
      {version === null ? null : (
        <Button
          variant="quiet"
          onPress={() => {
            onClose()
            void showChanges(version)
          }}
        >
          {t('publish.export.whatChanged')}
        </Button>
      )}
    </div>
  )
}
