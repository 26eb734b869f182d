import { act } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { deskError } from '../../../src/base/deskError.ts'
import { err } from '../../../src/base/result.ts'
import { ExportDone } from '../../../renderer/publish/ExportDone.tsx'
import { mountPart, type MountedPart } from '../inspector/mountPart.tsx'

const FOLDER = { grant: 'g', path: '/导出' }
const REPORT = { files: [{ path: '稿.html', size: 900 }], warnings: [] }

let part: MountedPart
afterEach(() => part.unmount())
const press = (words: string) =>
  act(async () =>
    [...part.container.querySelectorAll('button')].find(({ textContent }) => textContent === words)?.click(),
  )

describe('a finished export', () => {
  it('says what was written and where; Enter ends it', async () => {
    const onClose = vi.fn()
    part = await mountPart(<ExportDone report={REPORT} folder={FOLDER} onAgain={() => undefined} onClose={onClose} />)
    expect(part.find('[role="status"]').textContent).toContain('/导出')
    expect(part.container.textContent).toContain('稿.html900 B')
    expect(document.activeElement?.textContent).toBe('完成')
    await press('完成')
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('tells when the folder cannot be shown', async () => {
    part = await mountPart(
      <ExportDone report={REPORT} folder={FOLDER} onAgain={() => undefined} onClose={() => undefined} />,
      {},
      { handlers: { 'folders.reveal': () => err(deskError('contract.notGranted')) } },
    )
    await press('打开文件夹')
    expect(part.services.notices.getState().notices.map(({ tone }) => tone)).toEqual(['error'])
  })
})
