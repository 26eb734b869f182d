import { useEffect, useRef, useState } from 'react'
import { useServices } from '../../app/deskContext.tsx'
import { askFolder } from '../../app/folders/askFolder.ts'
import { useTranslate } from '../../app/useTranslate.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useExportChoice } from '../exportChoice.ts'
import { BatchChoice } from './BatchChoice.tsx'
import { BatchResult } from './BatchResult.tsx'
import styles from './batch.module.css'
import { useBatch } from './useBatch.ts'
import { useFoundRows } from './useFoundRows.ts'
import { useBoundProfile } from '../useBoundProfile.ts'

/** Props of the steps. */
export interface BatchStepsProps {
  readonly onClose: () => void
  /** told what stops the export while it runs; null when it does not */
  readonly onBusy: (stop: (() => void) | null) => void
}

/** The steps of an export of many: which articles and profiles, how far it is, and what became of each. */
export function BatchSteps({ onClose, onBusy }: BatchStepsProps) {
  const t = useTranslate()
  const services = useServices()
  const rows = useFoundRows()
  const bound = useBoundProfile()
  const { folder, choose } = useExportChoice()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [profiles, setProfiles] = useState<readonly string[]>([bound.name])
  const [pass, setPass] = useState(false)
  const [reason, setReason] = useState('')
  const [state, job] = useBatch()
  const isRunning = state.kind === 'running'
  const tell = useRef({ onBusy, stop: job.cancel })
  useEffect(() => {
    tell.current = { onBusy, stop: job.cancel }
  })
  useEffect(() => {
    if (!isRunning) return undefined
    const { onBusy: told } = tell.current
    told(() => void tell.current.stop())
    return () => told(null)
  }, [isRunning])
  const ids = rows.map(({ id }) => id).filter((id) => !left.has(id))

  async function start(): Promise<void> {
    const target = folder ?? (await askFolder(services, 'export'))
    if (target === null) return
    choose({ folder: target })
    await job.run({
      ids,
      profiles: [...profiles],
      grant: target.grant,
      pass,
      reason: reason.trim() === '' ? null : reason.trim(),
    })
  }

  if (state.kind === 'done') return <BatchResult {...state.result} onClose={onClose} />
  if (state.kind === 'running') {
    const { done, total, isStopping } = state
    return (
      <div className={styles.steps}>
        <p role="status">{t(isStopping ? 'exportmany.stopping' : 'exportmany.running', { done, total })}</p>
        <progress className={styles.bar} value={done} max={Math.max(total, 1)} aria-label={t('exportmany.title')} />
        <div className={styles.buttons}>
          <Button isDisabled={isStopping} onPress={() => void job.cancel()}>
            {t('exportmany.cancel')}
          </Button>
        </div>
      </div>
    )
  }
  return (
    <div className={styles.steps}>
      <BatchChoice rows={rows} left={left} onLeft={setLeft} profiles={profiles} onProfiles={setProfiles} />
      <Checkbox label={t('exportmany.pass')} isSelected={pass} onChange={setPass} />
      <TextField
        label={t('exportmany.reason')}
        description={t('exportmany.reason.hint')}
        maxLength={500}
        value={reason}
        onChange={setReason}
      />
      <div className={styles.buttons}>
        <span className={styles.path}>{folder?.path ?? t('publish.export.folder.none')}</span>
        <Button onPress={() => void askFolder(services, 'export').then((given) => given && choose({ folder: given }))}>
          {t(folder === null ? 'publish.export.folder.choose' : 'publish.export.folder.change')}
        </Button>
        <Button variant="primary" isDisabled={ids.length === 0 || profiles.length === 0} onPress={() => void start()}>
          {t('exportmany.start', { count: ids.length * profiles.length })}
        </Button>
      </div>
    </div>
  )
}
