import './jitless.ts'
import { connectDesk } from '../bridge/desk.ts'
import '../styles/global.css'
import { App } from './App.tsx'
import { preparePaper } from '../editor/preparePaper.tsx'
import { createDeskServices } from './deskServices.ts'
import { hearCopied } from './paper/hearCopied.ts'
import { quietRoot } from './quietRoot.ts'
import { StartFailed } from './start/StartFailed.tsx'
import { startDesk } from './startDesk.ts'
import { applyTheme } from './theme.ts'

const place = document.getElementById('root')
if (place === null) throw new Error('no #root')
const root = quietRoot(place)

const start = await startDesk(connectDesk)
if (start.ok) {
  applyTheme(start.value.settings.theme)()
  const services = createDeskServices(start.value.bridge, start.value)
  root.render(<App services={services} />)
  hearCopied(start.value.bridge)
  // The first article finds its editor made, its paper's ways trodden, and the toolbar where it will stand.
  void preparePaper((step) => requestIdleCallback(step)).then(services.view.getState().layPaper)
} else {
  applyTheme('system')
  root.render(<StartFailed error={start.error} />)
}
