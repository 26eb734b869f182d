import { useRef, type ReactNode } from 'react'
import { Group, Panel, usePanelRef } from 'react-resizable-panels'
import columns from '../app/frame/Columns.module.css'
import { ColumnSeparator } from '../app/frame/ColumnSeparator.tsx'
import { KeptPanel } from '../app/frame/KeptPanel.tsx'
import { useDesk } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import { classes } from '../ui/classes.ts'
import { SplitPane } from './SplitPane.tsx'
import styles from './split.module.css'
import { EVEN_SHARE, heldShare } from './heldShare.ts'
import { useSplit } from './useSplit.ts'

/** How long the divider rests before its place is kept, in milliseconds. */
const REST = 400

/**
 * The paper, and beside it what is read and copied from. The paper stays mounted whatever comes and goes there. The divider is dragged, or moved by
 * the arrows, Home and End; a double click makes both as wide. Its place is kept in the settings.
 */
export function SplitColumn({ paper }: { readonly paper: ReactNode }) {
  const t = useTranslate()
  const isShown = useSplit(({ shown }) => shown !== null)
  const share = useDesk((state) => state.settings.splitShare)
  const changeSettings = useDesk((state) => state.changeSettings)
  const beside = usePanelRef()
  const moved = useRef<ReturnType<typeof setTimeout>>(undefined)

  function keep(written: number): void {
    clearTimeout(moved.current)
    moved.current = setTimeout(() => void changeSettings({ splitShare: heldShare(written) }), REST)
  }

  return (
    <Group
      className={classes(columns.columns, isShown && styles.two)}
      onLayoutChanged={({ written }, { isUserInteraction }) => {
        if (isUserInteraction && written !== undefined) keep(written)
      }}
    >
      <Panel id="written" minSize={280}>
        {paper}
      </Panel>
      {isShown ? (
        <>
          <ColumnSeparator
            label={t('split.resize')}
            hint={t('split.even')}
            onReset={() => {
              beside.current?.resize('50%')
              keep(EVEN_SHARE)
            }}
          />
          <KeptPanel id="beside" panelRef={beside} minSize={280} defaultSize={`${100 - share}%`}>
            <SplitPane />
          </KeptPanel>
        </>
      ) : null}
    </Group>
  )
}
