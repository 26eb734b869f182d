import { useMemo, useState } from 'react'
import { Label, ProgressBar } from 'react-aria-components'
import { importReport } from '../../../src/intake/batch/importReport.ts'
import { useDesk, useServices } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import { removeArticle } from '../../library/bin/removeArticle.ts'
import { copyContent } from '../../ui/copyContent.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import styles from './batch.module.css'
import { BatchList } from './BatchList.tsx'
import { useBatch, type BatchRow } from './batchStore.ts'

/** The import of many manuscripts: how far it is, what became of each, pause, stop, and the report. */
export function BatchDialog() {
  return useBatch((state) => state.isShown) ? <OpenBatch /> : null
}

function OpenBatch() {
  const t = useTranslate()
  const services = useServices()
  const { notices, article } = services
  const language = useDesk(({ settings }) => settings.language)
  const { phase, rows, done, working, show, pause, resume, stop, takeApart } = useBatch()
  const [onlyTrouble, setOnlyTrouble] = useState(false)
  const isOver = phase === 'done' || phase === 'stopped'
  const imported = rows.filter(({ outcome }) => outcome !== null)
  const joined = imported.filter(({ outcome }) => outcome!.pages > 1).length
  const check = imported.filter(({ outcome }) => outcome!.guesses.length + outcome!.losses > 0).length
  const refused = rows.filter(({ error }) => error !== null).length
  const shown = useMemo(
    () =>
      onlyTrouble
        ? rows.filter(
            ({ outcome, error }) =>
              error !== null || (outcome !== null && outcome.guesses.length + outcome.losses + outcome.ties.length > 0),
          )
        : rows,
    [rows, onlyTrouble],
  )

  async function open(id: string): Promise<void> {
    show(false)
    await article.getState().actions.open(id)
  }
  async function apart(row: BatchRow): Promise<void> {
    const { outcome } = row
    if (outcome !== null) await takeApart(row, () => removeArticle(services, outcome))
  }
  function copyReport(): void {
    if (copyContent({ text: importReport(rows, language) }))
      notices.getState().show({ tone: 'news', text: t('batch.copied'), about: 'batch' })
  }
  return (
    <Dialog
      title={t('batch.title')}
      closeLabel={t('app.close')}
      isOpen
      isDismissable={isOver}
      onClose={() => show(false)}
      size="large"
      footer={
        <>
          <label className={styles.only}>
            <input type="checkbox" checked={onlyTrouble} onChange={(event) => setOnlyTrouble(event.target.checked)} />
            {t('batch.onlyTrouble')}
          </label>
          {isOver ? null : (
            <>
              {phase === 'paused' ? (
                <Button onPress={resume}>{t('batch.resume')}</Button>
              ) : (
                <Button onPress={pause}>{t('batch.pause')}</Button>
              )}
              <Button variant="danger" onPress={stop}>
                {t('batch.stop')}
              </Button>
            </>
          )}
          {isOver ? <Button onPress={copyReport}>{t('batch.copyReport')}</Button> : null}
          <Button variant="primary" onPress={() => show(false)}>
            {t('app.close')}
          </Button>
        </>
      }
    >
      <ProgressBar value={done} maxValue={Math.max(1, rows.length)} className={styles.progress ?? ''}>
        {({ percentage }) => (
          <>
            <Label className={styles.count ?? ''}>{t('batch.progress', { done, all: rows.length })}</Label>
            <div className={styles.track}>
              <div className={styles.fill} style={{ width: `${percentage ?? 0}%` }} />
            </div>
          </>
        )}
      </ProgressBar>
      <p role="status" className={styles.summary}>
        {isOver ? t('batch.summary', { imported: imported.length, check, refused }) : ''}
        {isOver && joined > 0 ? t('batch.joined', { n: joined }) : ''}
        {phase === 'stopped' ? t('batch.cancelled', { n: rows.length - done }) : ''}
      </p>
      <BatchList
        rows={shown}
        working={isOver || onlyTrouble ? null : working}
        onOpen={(id) => void open(id)}
        onApart={isOver ? (row) => void apart(row) : null}
      />
    </Dialog>
  )
}
