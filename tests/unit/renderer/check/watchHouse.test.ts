import { expect, it } from 'vitest'
import { watchHouse } from '../../../../renderer/check/watchHouse.ts'
import { ok } from '../../../../src/base/result.ts'
import { startedServices } from '../../../helpers/startedServices.ts'

it('asks again when lists change and when another library is opened', async () => {
  let text = '坏词'
  const { desk, services } = await startedServices({
    handlers: { 'lexicons.list': () => ok({ files: [{ file: 'a.csv', text }] }) },
  })
  const heard: string[] = []
  watchHouse(services.bridge, services.library, {
    lists: (files) => heard.push(files.map((each) => each.text).join()),
    ignored: (lines) => heard.push(`ignored ${lines.length}`),
  })
  const settle = () => new Promise((done) => setTimeout(done, 5))
  await settle()
  text = '更坏的词'
  desk.emit('lexicons.changed', {})
  await settle()
  expect(heard).toEqual(['坏词', 'ignored 0', '更坏的词'])
})
