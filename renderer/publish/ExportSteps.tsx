import { FolderOpen } from 'lucide-react'
import type { GrantedFolder } from '../../src/contract/answers.ts'
import { missingFields } from '../../src/publish/missingFields.ts'
import { useArticle } from '../app/articleStore.ts'
import { useDesk, useServices } from '../app/deskContext.tsx'
import { askFolder } from '../app/folders/askFolder.ts'
import { useTranslate } from '../app/useTranslate.ts'
import { Button } from '../ui/Button.tsx'
import { Select } from '../ui/Select.tsx'
import { useExportChoice } from './exportChoice.ts'
import { ExportDone } from './ExportDone.tsx'
import { ExportProgress } from './ExportProgress.tsx'
import { jumpToField } from './jumpToField.ts'
import { useBoundProfile } from './useBoundProfile.ts'
import { useExport } from './useExport.ts'
import { useProfiles } from './useProfiles.ts'
import styles from './ExportDialog.module.css'

/** The steps of an export: what and where to, what will be written, and what was. */
export function ExportSteps({ onClose }: { onClose: () => void }) {
  const t = useTranslate()
  const services = useServices()
  const language = useDesk(({ settings }) => settings.language)
  const metadata = useArticle(({ session }) => session?.metadata)
  const profiles = useProfiles()
  const { folder, choose } = useExportChoice()
  const profile = useBoundProfile()
  const [state, job] = useExport(profile)
  const missing = metadata === undefined ? [] : missingFields(metadata, profile)
  const canWrite =
    missing.length === 0 && (state.kind === 'planned' || (state.kind === 'failed' && state.plan !== null))

  async function chooseFolder(): Promise<GrantedFolder | null> {
    const answer = await askFolder(services, 'export')
    if (answer !== null) choose({ folder: answer })
    return answer
  }

  async function write(): Promise<void> {
    const target = folder ?? (await chooseFolder())
    if (target !== null) await job.write(profile, target)
  }

  if (state.kind === 'written') {
    return <ExportDone {...state} onAgain={() => void job.plan(profile)} onClose={onClose} />
  }
  return (
    <div className={styles.steps}>
      <Select
        label={t('publish.export.profile')}
        choices={profiles.map(({ name, label }) => ({ id: name, label: label[language] }))}
        value={profile.name}
        onChange={(name) => choose({ profile: name })}
        isDisabled={state.kind === 'writing'}
      />
      <div role="group" aria-label={t('publish.export.folder')} className={styles.folder}>
        <span className={styles.label}>{t('publish.export.folder')}</span>
        <div className={styles.place}>
          <FolderOpen aria-hidden />
          <span className={styles.path} title={folder?.path}>
            {folder?.path ?? t('publish.export.folder.none')}
          </span>
          <Button onPress={() => void chooseFolder()} isDisabled={state.kind === 'writing'}>
            {t(folder === null ? 'publish.export.folder.choose' : 'publish.export.folder.change')}
          </Button>
        </div>
      </div>
      <ExportProgress
        state={state}
        missing={missing}
        onFill={(key) => void jumpToField(services, key)}
        onRetry={() => void job.plan(profile)}
      />
      <div className={styles.buttons}>
        <Button onPress={onClose}>{t('publish.export.cancel')}</Button>
        <Button variant="primary" isDisabled={!canWrite} onPress={() => void write()}>
          {t(state.kind === 'writing' ? 'publish.export.writing' : 'publish.export.write')}
        </Button>
      </div>
    </div>
  )
}
