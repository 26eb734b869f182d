import type { ReactNode } from 'react'
import { Group, Panel, Separator } from 'react-resizable-panels'
import columns from '../app/frame/Columns.module.css'
import { useTranslate } from '../app/useTranslate.ts'
import { SplitPane } from './SplitPane.tsx'
import { useSplit } from './useSplit.ts'

/** The paper, and beside it what is read and copied from. The paper stays mounted whatever comes and goes there. */
export function SplitColumn({ paper }: { readonly paper: ReactNode }) {
  const t = useTranslate()
  const isShown = useSplit(({ shown }) => shown !== null)
  return (
    <Group className={columns.columns}>
      <Panel id="written" minSize={280}>
        {paper}
      </Panel>
      {isShown ? (
        <>
          <Separator className={columns.separator} aria-label={t('split.resize')} />
          <Panel id="beside" minSize={260} defaultSize="48%">
            <SplitPane />
          </Panel>
        </>
      ) : null}
    </Group>
  )
}
