import { FolderDialog } from '../../renderer/app/folders/FolderDialog.tsx'
import { FirstRun } from '../../renderer/app/start/FirstRun.tsx'
import { shown } from './shown.tsx'
import { startedServices } from './startedServices.ts'

const folders = {
  '/home/editor': {
    path: '/home/editor',
    parent: '/home',
    folders: [{ name: '旧稿库', path: '/home/editor/旧稿库', isLibrary: true }],
  },
}

/** The window before a library is open, with two libraries used before. */
export async function shownFirstRun() {
  const { services, desk } = await startedServices({ library: null, folders })
  services.desk.setState({
    settings: { ...services.desk.getState().settings, recentLibraries: ['/home/editor/去年', '/mnt/share/要闻'] },
  })
  const window = await shown(
    services,
    <>
      <FirstRun />
      <FolderDialog />
    </>,
  )
  return { services, desk, window }
}
