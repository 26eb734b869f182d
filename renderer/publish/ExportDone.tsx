import { CircleCheck, FolderOpen } from 'lucide-react'
import type { ExportReport, GrantedFolder } from '../../src/contract/answers.ts'
import { useServices } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import { Button } from '../ui/Button.tsx'
import { ExportFiles } from './ExportFiles.tsx'
import { ExportWarnings } from './ExportWarnings.tsx'
import styles from './ExportDialog.module.css'

/** Props of what an export has written. */
export interface ExportDoneProps {
  readonly report: ExportReport
  readonly folder: GrantedFolder
  readonly onAgain: () => void
  readonly onClose: () => void
}

/** What was written and where, and the way there. */
export function ExportDone({ report, folder, onAgain, onClose }: ExportDoneProps) {
  const t = useTranslate()
  const { bridge, notices } = useServices()

  async function reveal(): Promise<void> {
    const answer = await bridge['folders.reveal']({ grant: folder.grant })
    if (!answer.ok) notices.getState().showError(answer.error)
  }

  return (
    <div className={styles.steps}>
      <p role="status" className={styles.done}>
        <CircleCheck aria-hidden />
        <span>{t('publish.export.into', { path: folder.path })}</span>
      </p>
      <ExportFiles label={t('publish.export.written', { count: report.files.length })} files={report.files} />
      <ExportWarnings warnings={report.warnings} missing={[]} onFill={null} />
      <div className={styles.buttons}>
        <Button variant="quiet" onPress={onAgain}>
          {t('publish.export.again')}
        </Button>
        <Button icon={<FolderOpen aria-hidden />} onPress={() => void reveal()}>
          {t('publish.export.reveal')}
        </Button>
        {/* eslint-disable-next-line jsx-a11y-x/no-autofocus -- the work is done: Enter ends it */}
        <Button variant="primary" autoFocus onPress={onClose}>
          {t('publish.export.done')}
        </Button>
      </div>
    </div>
  )
}
