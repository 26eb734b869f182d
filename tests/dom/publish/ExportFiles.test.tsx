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
})
