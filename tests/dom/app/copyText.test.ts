import { describe, expect, it } from 'vitest'
import { copyText } from '../../../renderer/app/copyText.ts'
import { emptyMetadata } from '../../../src/article/metadata.ts'
import { body } from '../../doubles/paper.ts'
import { startedServices } from '../../helpers/startedServices.ts'

const ID = '20160519-基层党建-abcd'

/** A browser that copies when told; gives what lies on its clipboard. */
function browserThatCopies(): { text: string } {
  const clipboard = { text: '' }
  document.execCommand = () => {
    const event = new Event('copy', { bubbles: true, cancelable: true })
    Object.assign(event, { clipboardData: { setData: (_: string, text: string) => (clipboard.text = text) } })
    document.body.dispatchEvent(event)
    return true
  }
  return clipboard
}

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
