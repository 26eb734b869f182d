import type { FieldKey } from '../../src/article/fields.ts'
import { useDesk } from '../app/deskContext.tsx'
import { describeError } from '../app/describeError.ts'
import { useTranslate } from '../app/useTranslate.ts'
import { Button } from '../ui/Button.tsx'
import { Spinner } from '../ui/Spinner.tsx'
import { ExportFiles } from './ExportFiles.tsx'
import type { ExportState } from './exportJob.ts'
import { ExportWarnings } from './ExportWarnings.tsx'
import styles from './ExportDialog.module.css'

/** Props of what is shown until an export is written. */
export interface ExportProgressProps {
  readonly state: Exclude<ExportState, { kind: 'written' }>
  readonly missing: readonly FieldKey[]
  readonly onFill: (key: FieldKey) => void
  readonly onRetry: () => void
}

/** What an export will write, what stands against it, or what went wrong. */
export function ExportProgress({ state, missing, onFill, onRetry }: ExportProgressProps) {
  const t = useTranslate()
  const language = useDesk(({ settings }) => settings.language)
  switch (state.kind) {
    case 'saving':
      return <Spinner label={t('publish.export.preparing')} />
    case 'planning':
      return <Spinner label={t('publish.export.planning')} />
    case 'unsaved':
      return (
        <Trouble
          text={t('publish.export.unsaved')}
          hint={t('publish.export.unsaved.hint')}
          retry={t('publish.export.retry')}
          onRetry={onRetry}
        />
      )
    case 'planned':
    case 'writing':
    case 'failed': {
      const { plan } = state
      // A missing field has its own line with the way to it.
      const warnings = plan?.warnings.filter(({ code }) => code !== 'missingRequired' || missing.length === 0) ?? []
      return (
        <>
          {state.kind === 'failed' ? (
            <Trouble {...describeError(state.error, language)} retry={t('publish.export.retry')} onRetry={onRetry} />
          ) : null}
          {plan === null ? null : (
            <ExportFiles label={t('publish.export.willWrite', { count: plan.files.length })} files={plan.files} />
          )}
          <ExportWarnings warnings={warnings} missing={missing} onFill={onFill} />
        </>
      )
    }
  }
}

function Trouble(props: { text: string; hint: string; retry: string; onRetry: () => void }) {
  return (
    <div role="alert" className={styles.trouble}>
      <p>{props.text}</p>
      <p className={styles.hint}>{props.hint}</p>
      <Button onPress={props.onRetry}>{props.retry}</Button>
    </div>
  )
}
