import { act } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { deskError } from '../../../../src/base/deskError.ts'
import { err, ok, type Result } from '../../../../src/base/result.ts'
import type { DeskError } from '../../../../src/base/deskError.ts'
import type { ImportOutcome } from '../../../../src/intake/batch/importOutcome.ts'
import { BatchDialog } from '../../../../renderer/intake/batch/BatchDialog.tsx'
import { useBatch, type BatchSource } from '../../../../renderer/intake/batch/batchStore.ts'
import { ID, mountPart, type MountedPart } from '../../inspector/mountPart.tsx'

const outcome = (given: Partial<ImportOutcome>): Result<ImportOutcome, DeskError> =>
  ok({ id: ID, title: '甲', pages: 1, ties: [], guesses: [], losses: 0, dropped: 0, ...given })
const source = (name: string, result: Result<ImportOutcome, DeskError>): BatchSource => ({
  files: [name],
  run: async () => result,
  split: () => [],
})

let part: MountedPart
afterEach(async () => {
  await act(async () => {
    useBatch.getState().stop()
    useBatch.getState().show(false)
  })
  await part.unmount()
})
const press = (name: string) =>
  act(async () => {
    const buttons = [...document.querySelectorAll('button')]
    buttons.find((button) => (button.getAttribute('aria-label') ?? button.textContent) === name)!.click()
  })

describe('the import of many manuscripts', () => {
  it('tells what became of each and of all, shows those in trouble alone, and opens one', async () => {
    part = await mountPart(<BatchDialog />)
    await act(async () => {
      await useBatch
        .getState()
        .start([
          source('好.txt', outcome({ title: '好稿' })),
          source('猜.docx', outcome({ title: '猜稿', guesses: ['authors'], losses: 2 })),
          source('坏.docx', err(deskError('input.damaged'))),
        ])
    })
    const dialog = part.find('[role="dialog"]')
    expect(dialog.textContent).toContain('已处理 3 / 3')
    expect(dialog.textContent).toContain('导入 2 篇，其中 1 篇待核对；1 个文件未导入。')
    expect(dialog.textContent).toContain('待核对：作者 · 2 处没能完整带过来')
    expect(dialog.textContent).toContain('未导入：文件已损坏或不完整')
    await act(async () => dialog.querySelector<HTMLInputElement>('input[type="checkbox"]')!.click())
    expect(dialog.textContent).not.toContain('好稿')
    await press('打开“猜稿”')
    expect(document.querySelector('[role="dialog"]')).toBeNull()
    expect(part.services.article.getState().session?.id).toBe(ID)
  })

  it('pauses, goes on and stops by its buttons', async () => {
    part = await mountPart(<BatchDialog />)
    let finish: (() => void) | null = null
    const slow: BatchSource = {
      files: ['慢.txt'],
      run: () => new Promise((resolve) => (finish = () => resolve(outcome({ title: '慢稿' })))),
      split: () => [],
    }
    let running: Promise<unknown> = Promise.resolve()
    await act(async () => {
      running = useBatch.getState().start([slow, source('后.txt', outcome({})), source('末.txt', outcome({}))])
    })
    await press('暂停')
    await act(async () => finish!())
    expect(useBatch.getState().done).toBe(1)
    await press('停止')
    await act(async () => void (await running))
    expect(part.find('[role="dialog"]').textContent).toContain('已停止，2 个文件未处理。')
  })
})
