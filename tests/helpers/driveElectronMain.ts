import { registerHooks } from 'node:module'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'

/*
 * Run as a program: boots a built Electron main module under Node, with `electron` replaced by the recording double, asks it a few things as
 * its window would, quits it, and prints what happened as one line of JSON. Argument: the path of the main module.
 */
const doubleUrl = new URL('../doubles/electronModule.ts', import.meta.url).href
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: doubleUrl, shortCircuit: true } : next(specifier, context),
})
const { default: double } = await import('../doubles/electronModule.ts')
await import(pathToFileURL(process.argv[2] ?? '').href)
for (let tries = 0; double.windows.length === 0 && double.app.exitCode === null && tries < 200; tries += 1)
  await wait(25)

const window = double.windows[0]
const contents = window?.webContents
const ask = (channel: string, input: unknown): unknown =>
  double.handled.get(channel)?.({ sender: contents, senderFrame: contents?.mainFrame }, input)
const page = await double.protocols.get('qingyang')?.({ url: 'qingyang://desk/index.html', method: 'GET' })
const record = {
  order: double.order,
  webPreferences: window?.options.webPreferences,
  page: page?.status,
  info: await ask('desk.info', {}),
  changed: await ask('settings.change', { language: 'en', theme: 'dark' }),
  menu: double.applicationMenu?.template.map(({ label }) => label),
  theme: double.nativeTheme.themeSource,
  wrongInput: await ask('settings.change', { language: 'fr' }),
  asked: double.asked,
  quit: false,
}
double.app.quit()
const [asked] = contents?.sent ?? []
await ask('window.closeAnswer', { close: true })
for (let tries = 0; !double.app.quitDone && tries < 200; tries += 1) await wait(25)
console.log(JSON.stringify({ ...record, closeAsked: asked, quit: double.app.quitDone }))
process.exit(0)
