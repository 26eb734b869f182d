import { describe, expect, it } from 'vitest'
import { copyText } from '../../../renderer/app/copyText.ts'
import { emptyMetadata } from '../../../src/article/metadata.ts'
import { browserThatCopies } from '../../doubles/browserThatCopies.ts'
import { body } from '../../doubles/paper.ts'
import { startedServices } from '../../helpers/startedServices.ts'

const ID = '20160519-基层党建-abcd'

describe('copying the whole article', () => {
  it('takes title and body as text, and asks for no permission', async () => {
    const clipboard = browserThatCopies()
    const { services, desk } = await startedServices()
    expect(copyText(services)).toBe(false)
    desk.put(ID, { document: body('正文'), metadata: { ...emptyMetadata(), title: '标题' } })
    await services.article.getState().actions.open(ID)
    expect(copyText(services)).toBe(true)
    expect(clipboard.text).toBe('标题\n\n正文')
  })

  it('says when the browser refuses', async () => {
    document.execCommand = () => false
    const { services, desk } = await startedServices()
    desk.put(ID)
    await services.article.getState().actions.open(ID)
    expect(copyText(services)).toBe(false)
  })
})
