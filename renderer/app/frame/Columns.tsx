import type { ReactNode } from 'react'
import { useRef } from 'react'
import { Group, Panel, usePanelRef, type PanelImperativeHandle } from 'react-resizable-panels'
import { DEFAULT_SETTINGS } from '../../../src/contract/settings.ts'
import { useDesk, useView } from '../deskContext.tsx'
import { useSplit } from '../../split/useSplit.ts'
import { useTranslate } from '../useTranslate.ts'
import { ColumnSeparator } from './ColumnSeparator.tsx'
import { KeptPanel } from './KeptPanel.tsx'
import styles from './Columns.module.css'

/** The columns of the desk. */
export interface ColumnsProps {
  readonly library: ReactNode
  readonly paper: ReactNode
  readonly inspector: ReactNode
}

/** Three columns whose side ones can be drawn wider and put away; their widths are kept in the settings. */
export function Columns({ library, paper, inspector }: ColumnsProps) {
  const t = useTranslate()
  const libraryShown = useView((state) => state.libraryShown)
  const inspectorShown = useView((state) => state.inspectorShown)
  const isSplit = useSplit(({ shown }) => shown !== null)
  const settings = useDesk((state) => state.settings)
  const changeSettings = useDesk((state) => state.changeSettings)
  const libraryPanel = usePanelRef()
  const inspectorPanel = usePanelRef()
  const resized = useRef<ReturnType<typeof setTimeout>>(undefined)

  function keepWidths(): void {
    clearTimeout(resized.current)
    resized.current = setTimeout(() => {
      const libraryWidth = widthOf(libraryPanel.current, settings.libraryWidth)
      const inspectorWidth = widthOf(inspectorPanel.current, settings.inspectorWidth)
      void changeSettings({ libraryWidth, inspectorWidth })
    }, 400)
  }

  function reset(panel: PanelImperativeHandle | null, width: number): void {
    panel?.resize(width)
    keepWidths()
  }

  return (
    <Group
      className={styles.columns}
      onLayoutChanged={(_, { isUserInteraction }) => {
        if (isUserInteraction) keepWidths()
      }}
    >
      {libraryShown ? (
        <>
          <KeptPanel
            id="library"
            panelRef={libraryPanel}
            defaultSize={settings.libraryWidth}
            minSize={200}
            maxSize={480}
            groupResizeBehavior="preserve-pixel-size"
          >
            {library}
          </KeptPanel>
          <ColumnSeparator
            label={t('app.resize.library')}
            hint={t('app.resize.usual')}
            onReset={() => reset(libraryPanel.current, DEFAULT_SETTINGS.libraryWidth)}
          />
        </>
      ) : null}
      <Panel id="paper" minSize={isSplit ? 560 : 360}>
        {paper}
      </Panel>
      {inspectorShown ? (
        <>
          <ColumnSeparator
            label={t('app.resize.inspector')}
            hint={t('app.resize.usual')}
            onReset={() => reset(inspectorPanel.current, DEFAULT_SETTINGS.inspectorWidth)}
          />
          <KeptPanel
            id="inspector"
            panelRef={inspectorPanel}
            defaultSize={settings.inspectorWidth}
            minSize={260}
            maxSize={640}
            groupResizeBehavior="preserve-pixel-size"
          >
            {inspector}
          </KeptPanel>
        </>
      ) : null}
    </Group>
  )
}

/** In whole CSS pixels; that of a column that is put away is what it was. */
function widthOf(panel: PanelImperativeHandle | null, before: number): number {
  return panel === null ? before : Math.round(panel.getSize().inPixels)
}
