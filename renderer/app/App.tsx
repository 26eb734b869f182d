import { useEffect } from 'react'
import { I18nProvider } from 'react-aria-components'
import { ExportDialog } from '../publish/ExportDialog.tsx'
import { ExportManyDialog } from '../publish/batch/ExportManyDialog.tsx'
import { ProfilesDialog } from '../publish/profiles/ProfilesDialog.tsx'
import { SourceDialog } from '../source/SourceDialog.tsx'
import { LexiconsDialog } from '../lexicons/LexiconsDialog.tsx'
import { useHtmlRequests } from '../publish/useHtmlRequests.ts'
import { ListsDialog } from '../library/lists/ListsDialog.tsx'
import { StatisticsDialog } from '../library/statistics/StatisticsDialog.tsx'
import { BinDialog } from '../library/bin/BinDialog.tsx'
import { BatchDialog } from '../intake/batch/BatchDialog.tsx'
import { ReviewDialog } from '../intake/review/ReviewDialog.tsx'
import { KeysDialog } from '../settings/keys/KeysDialog.tsx'
import { SettingsDialog } from '../settings/SettingsDialog.tsx'
import { CrashBoundary } from './CrashBoundary.tsx'
import { DeskProvider, useDesk, useLibrary, useServices } from './deskContext.tsx'
import type { DeskServices } from './deskServices.ts'
import { FolderDialog } from './folders/FolderDialog.tsx'
import { Desk } from './frame/Desk.tsx'
import { ManuscriptDrop } from './frame/ManuscriptDrop.tsx'
import { NoticeRegion } from './frame/NoticeRegion.tsx'
import { watchFullScreen } from './fullScreen.ts'
import { guardWindow } from './guardWindow.ts'
import { listenCtrlTab } from '../tabs/listenCtrlTab.ts'
import { rememberTabs } from '../tabs/rememberTabs.ts'
import { StepsDialog } from '../review/steps/StepsDialog.tsx'
import { GoToDialog } from '../places/GoToDialog.tsx'
import { CommandPalette } from './palette/CommandPalette.tsx'
import { FirstRun } from './start/FirstRun.tsx'
import { LibraryDialogs } from './start/LibraryDialogs.tsx'
import { applyTheme } from './theme.ts'
import { useShortcuts } from './useShortcuts.ts'

/** The whole window. */
export function App({ services }: { services: DeskServices }) {
  return (
    <DeskProvider services={services}>
      <Window />
    </DeskProvider>
  )
}

function Window() {
  const services = useServices()
  const language = useDesk((state) => state.settings.language)
  const theme = useDesk((state) => state.settings.theme)
  const hasLibrary = useLibrary((state) => state.library !== null)
  useShortcuts()
  useHtmlRequests()
  useEffect(() => applyTheme(theme), [theme])
  useEffect(() => guardWindow(services), [services])
  useEffect(() => watchFullScreen(services), [services])
  useEffect(() => rememberTabs(services), [services])
  useEffect(() => listenCtrlTab(services), [services])
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  }, [language])
  return (
    <I18nProvider locale={language === 'zh' ? 'zh-CN' : 'en-GB'}>
      <CrashBoundary>
        {hasLibrary ? <Desk /> : <FirstRun />}
        <SettingsDialog />
        <KeysDialog />
        <ExportDialog />
        <ProfilesDialog />
        <LexiconsDialog />
        <SourceDialog />
        <ListsDialog />
        <StepsDialog />
        <StatisticsDialog />
        <ExportManyDialog />
        <LibraryDialogs />
        <ReviewDialog />
        <BatchDialog />
        <BinDialog />
        <CommandPalette />
        <GoToDialog />
        <FolderDialog />
        <ManuscriptDrop />
      </CrashBoundary>
      <NoticeRegion />
    </I18nProvider>
  )
}
