import { FolderOpen } from 'lucide-react'
import type { GrantedFolder } from '../../src/contract/answers.ts'
import { gateLevel } from '../../src/publish/gate/gateLevel.ts'
import { missingFields } from '../../src/publish/missingFields.ts'
import { useArticle } from '../app/articleStore.ts'
import { useDesk, useServices } from '../app/deskContext.tsx'
import { askFolder } from '../app/folders/askFolder.ts'
import { useKeptDraft } from '../app/unsent/useKeptDraft.ts'
import { useTranslate } from '../app/useTranslate.ts'
import { Button } from '../ui/Button.tsx'
import { Select } from '../ui/Select.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useExportChoice } from './exportChoice.ts'
import { ExportDone } from './ExportDone.tsx'
import { ExportProgress } from './ExportProgress.tsx'
import { LastExport } from './LastExport.tsx'
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
  const canWrite = state.kind === 'planned' || (state.kind === 'failed' && state.plan !== null)

  const plan = 'plan' in state ? state.plan : null
  const isAsked = plan?.warnings.some((warning) => gateLevel(warning) === 'asks') ?? false
  const isStopped = missing.length > 0 || (plan?.warnings.some((warning) => gateLevel(warning) === 'stops') ?? false)
  const id = useArticle(({ session }) => session?.id ?? '')
  // What was written against one cause is no reason for another.
  const stops = (plan?.warnings ?? []).filter((warning) => gateLevel(warning) === 'stops')
  const causes = JSON.stringify([profile.name, missing, stops.map(({ code, message }) => [code, message.zh])])
  const [reason, setReason] = useKeptDraft(id, 'reason', causes)

  async function chooseFolder(): Promise<GrantedFolder | null> {
    const answer = await askFolder(services, 'export')
    if (answer !== null) choose({ folder: answer })
    return answer
  }

  async function write(): Promise<void> {
    const target = folder ?? (await chooseFolder())
    if (target === null) return
    const isWritten = await job.write(profile, target, isStopped ? reason.trim() : null)
    if (isWritten && isStopped) setReason('')
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
      {isStopped && canWrite ? (
        <TextField
          label={t('publish.export.reason')}
          description={t('publish.export.reason.hint')}
          maxLength={500}
          value={reason}
          onChange={setReason}
        />
      ) : null}
      <LastExport profile={profile.name} onClose={onClose} />
      <div className={styles.buttons}>
        <Button onPress={onClose}>{t(isAsked || isStopped ? 'publish.export.goBack' : 'publish.export.cancel')}</Button>
        <Button
          variant="primary"
          isDisabled={!canWrite || (isStopped && reason.trim() === '')}
          onPress={() => void write()}
        >
          {t(
            state.kind === 'writing'
              ? 'publish.export.writing'
              : isAsked || isStopped
                ? 'publish.export.writeAnyway'
                : 'publish.export.write',
          )}
        </Button>
      </div>
    </div>
  )
}
