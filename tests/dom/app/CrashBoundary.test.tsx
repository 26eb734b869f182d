import { describe, expect, it, vi } from 'vitest'
import { CrashBoundary } from '../../../renderer/app/CrashBoundary.tsx'
import { browserThatCopies } from '../../doubles/browserThatCopies.ts'
import { body, fakePaper } from '../../doubles/paper.ts'
import { shown } from '../../helpers/shown.tsx'
import { startedServices } from '../../helpers/startedServices.ts'

const ID = '20160519-基层党建-abcd'

function Broken(): never {
  throw new Error('drawing failed')
}

describe('a window that breaks while drawing', () => {
  it('keeps the text: it can be copied whole and saved', async () => {
    const { services, desk } = await startedServices()
    desk.put(ID, { document: body('原文') })
    const { actions } = services.article.getState()
    await actions.open(ID)
    const paper = fakePaper('原文')
    paper.text = '没保存的话'
    actions.attachPaper(paper)
    actions.edited()
    actions.attachPaper(null)
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const window = await shown(
      services,
      <CrashBoundary>
        <Broken />
      </CrashBoundary>,
    )
    said.mockRestore()
    expect(window.find('alert').textContent).toContain('您的文字还在内存里')
    const clipboard = browserThatCopies()
    await window.press(window.find('button', '复制全文'))
    expect(clipboard.text).toContain('没保存的话')
    await window.press(window.find('button', '保存'))
    expect(services.article.getState().session?.save.kind).toBe('clean')
  })
})
