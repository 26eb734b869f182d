import { useState } from 'react'
import { ChartColumn } from 'lucide-react'
import { COUNTABLE, isTime, type Countable } from '../../../src/library/statistics/countBy.ts'
import { askFolder } from '../../app/folders/askFolder.ts'
import { useLibrary, useServices, useView } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Select } from '../../ui/Select.tsx'
import { Spinner } from '../../ui/Spinner.tsx'
import { CountChart } from './CountChart.tsx'
import { CountTable } from './CountTable.tsx'
import { MEASURES, type Measure } from './measures.ts'
import styles from './statistics.module.css'
import { SummaryLine } from './SummaryLine.tsx'
import { useStatistics } from './useStatistics.ts'

/** The open dialog: of what is searched for, or of the whole library. */
export function OpenStatistics() {
  const t = useTranslate()
  const services = useServices()
  const showDialog = useView((view) => view.showDialog)
  const query = useLibrary((state) => state.query.trim())
  const [by, setBy] = useState<Countable>('editors')
  const [measure, setMeasure] = useState<Measure>('articles')
  const known = useStatistics(query, by)

  async function write(): Promise<void> {
    const { bridge, notices } = services
    const folder = await askFolder(services, 'export')
    if (folder === null) return
    const answer = await bridge['library.exportStatistics']({ query, by, grant: folder.grant })
    const { show, showError } = notices.getState()
    if (!answer.ok) showError(answer.error, 'statistics')
    else {
      const path = `${folder.path}/${answer.value.file}`
      show({ tone: 'success', text: t('statistics.written', { path }), about: 'statistics' })
    }
  }

  return (
    <Dialog
      title={t('statistics.title')}
      closeLabel={t('app.close')}
      isOpen
      onClose={() => showDialog(null)}
      size="wide"
      footer={
        <Button isDisabled={known === null || known.counts.length === 0} onPress={() => void write()}>
          {t('statistics.csv')}
        </Button>
      }
    >
      <div className={styles.dialog}>
        <div className={styles.controls}>
          <Select
            label={t('statistics.by')}
            choices={COUNTABLE.map((id) => ({ id, label: t(`statistics.by.${id}`) }))}
            value={by}
            onChange={setBy}
          />
          <Select
            label={t('statistics.measure')}
            choices={MEASURES.map((id) => ({ id, label: t(`statistics.column.${id}`) }))}
            value={measure}
            onChange={setMeasure}
          />
          <p className={styles.scope}>{query === '' ? t('statistics.whole') : t('statistics.found', { query })}</p>
        </div>
        {known === null ? (
          <Spinner label={t('statistics.loading')} />
        ) : known.total.articles === 0 ? (
          <EmptyState
            icon={<ChartColumn aria-hidden />}
            title={t('statistics.empty')}
            hint={query === '' ? t('library.emptyHint') : t('statistics.emptyHint')}
          />
        ) : (
          <>
            <SummaryLine total={known.total} />
            <CountChart counts={known.counts} by={by} measure={measure} />
            <CountTable counts={isTime(by) ? [...known.counts].reverse() : known.counts} by={by} />
            <p className={styles.note}>
              {t('statistics.times')}
              {known.damaged > 0 ? ` ${t('statistics.damaged', { n: known.damaged })}` : ''}
            </p>
          </>
        )}
      </div>
    </Dialog>
  )
}
