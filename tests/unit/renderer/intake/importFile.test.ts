import { beforeEach, describe, expect, it } from 'vitest'
import { MOST_BYTES } from '../../../../src/contract/channels.ts'
import { importFile } from '../../../../renderer/intake/importFile.ts'
import { useIntakeNews } from '../../../../renderer/intake/intakeNews.ts'
import { startIntake as start } from './startIntake.ts'

beforeEach(() => useIntakeNews.getState().dismiss())

describe('importing a file', () => {
  it('reads it', async () => {
    const { services } = await start()
    const id = await importFile(services, new File(['近日，会议召开。'], '稿.txt'))
    expect(services.article.getState().session?.id).toBe(id)
  })

  it('tells of a folder, or a file that has gone', async () => {
    const { services, said } = await start()
    const gone = new File(['x'], '文件夹')
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'))
    expect(await importFile(services, gone)).toBeNull()
    expect(said()[0]).toContain('（文件夹）')
  })

  it('does not even read one that is too large', async () => {
    const { services, said } = await start()
    const large = new File(['x'], '大.txt')
    Object.defineProperty(large, 'size', { value: MOST_BYTES + 1 })
    large.arrayBuffer = () => Promise.reject(new Error('read'))
    expect(await importFile(services, large)).toBeNull()
    expect(said()[0]).toContain('文件太大')
  })
})
