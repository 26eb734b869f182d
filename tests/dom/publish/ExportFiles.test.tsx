import { describe, expect, it } from 'vitest'
import { CATALOGUE } from '../../../src/base/messages/catalogue.ts'
import { ExportFiles } from '../../../renderer/publish/ExportFiles.tsx'
import { sizeText } from '../../../renderer/publish/sizeText.ts'
import { shown } from '../../helpers/shown.tsx'
import { startedServices } from '../../helpers/startedServices.ts'

describe('the files of an export', () => {
  it('stand in order with their sizes; one without bytes says so', async () => {
    const { services } = await startedServices()
    const files = [
      { path: '党建.html', size: 20480 },
      { path: 'images/a.jpg', size: null },
    ]
    await shown(services, <ExportFiles label="将写出 2 个文件" files={files} />)
    const rows = [...document.querySelectorAll('section[aria-label="将写出 2 个文件"] li')]
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      `党建.html${sizeText(20480)}`,
      `images/a.jpg${CATALOGUE['publish.export.noBytes'].zh}`,
    ])
    expect(document.querySelector('[title="images/a.jpg"]')).not.toBeNull()
  })

  it('show under an archive what it holds', async () => {
    const { services } = await startedServices()
    const entries = [
      { path: '20160519-qy2a.xml', size: 4096 },
      { path: 'W020160519.jpg', size: 2048 },
    ]
    await shown(services, <ExportFiles label="将写出 1 个文件" files={[{ path: 'a.zip', size: 6144, entries }]} />)
    const rows = [...document.querySelectorAll('ul[aria-label="“a.zip”里的文件"] > li')]
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      `20160519-qy2a.xml${sizeText(4096)}`,
      `W020160519.jpg${sizeText(2048)}`,
    ])
  })
})
