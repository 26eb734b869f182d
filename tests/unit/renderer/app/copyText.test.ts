import { afterEach, describe, expect, it, vi } from 'vitest'
import { copyText } from '../../../../renderer/app/copyText.ts'
import { emptyMetadata } from '../../../../src/article/metadata.ts'
import { body } from '../../../doubles/paper.ts'
import { startedServices } from '../../../helpers/startedServices.ts'

const ID = '20160519-基层党建-abcd'
afterEach(() => void vi.unstubAllGlobals())

function clipboard(writeText: (text: string) => Promise<void>): void {
  vi.stubGlobal('navigator', { clipboard: { writeText } })
}

describe('copying the whole article', () => {
  it('takes title and body as text', async () => {
    const { services, desk } = await startedServices()
    let copied = ''
    clipboard(async (text) => void (copied = text))
    expect(await copyText(services)).toBe(false)
    desk.put(ID, { document: body('正文'), metadata: { ...emptyMetadata(), title: '标题' } })
    await services.article.getState().actions.open(ID)
    expect(await copyText(services)).toBe(true)
    expect(copied).toBe('标题\n\n正文')
  })

  it('says when the clipboard refuses', async () => {
    const { services, desk } = await startedServices()
    desk.put(ID)
    await services.article.getState().actions.open(ID)
    clipboard(() => Promise.reject(new Error('denied')))
    expect(await copyText(services)).toBe(false)
  })
})
