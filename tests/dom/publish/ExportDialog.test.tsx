import { act } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { emptyMetadata, withPatch } from '../../../src/article/metadata.ts'
import { deskError } from '../../../src/base/deskError.ts'
import { err, ok } from '../../../src/base/result.ts'
import { MetadataForm } from '../../../renderer/inspector/MetadataForm.tsx'
import { ExportDialog } from '../../../renderer/publish/ExportDialog.tsx'
import { useExportChoice } from '../../../renderer/publish/exportChoice.ts'
import type { FakeDeskOptions } from '../../doubles/bridge.ts'
import { ID, mountPart, type MountedPart } from '../inspector/mountPart.tsx'

const FOLDER = { grant: 'g', path: '/导出' }
const PLAN = {
  files: [
    { path: '稿.html', size: 13_000 },
    { path: 'images/W01.jpg', size: null },
  ],
  warnings: [{ code: 'notCarried', message: { zh: '图片没有文件内容。', en: 'no bytes' } }],
} as const

let part: MountedPart
afterEach(async () => {
  await part.unmount()
  useExportChoice.setState({ folder: null, profile: 'page' })
})

async function open(title = '打好基层党建', handlers: FakeDeskOptions['handlers'] = {}): Promise<void> {
  part = await mountPart(
    <>
      <MetadataForm />
      <ExportDialog />
    </>,
    { metadata: withPatch(emptyMetadata(), { title }) },
    {
      handlers: {
        'publish.plan': () => ok(PLAN),
        'publish.write': () => ok({ ...PLAN, folder: FOLDER }),
        'folders.reveal': () => ok({}),
        ...handlers,
      },
    },
  )
}

const show = () => settle(() => part.services.view.getState().showDialog('export'))
const settle = (task: () => unknown = () => undefined) =>
  act(async () => {
    task()
    await new Promise((resolve) => setTimeout(resolve, 30))
  })
const dialog = () => part.find('[role="dialog"]')
const button = (words: string) =>
  [...dialog().querySelectorAll('button')].find(({ textContent }) => textContent === words)

describe('the export dialog', () => {
  it('saves what is on screen, then shows what will be written', async () => {
    await open()
    part.services.article.getState().actions.changeMetadata({ title: '改过的标题' })
    await show()
    expect(part.desk.count('article.save')).toBe(1)
    expect(part.desk.calls.findIndex(({ channel }) => channel === 'article.save')).toBeLessThan(
      part.desk.calls.findIndex(({ channel }) => channel === 'publish.plan'),
    )
    expect(dialog().textContent).toContain('稿.html')
    expect(dialog().textContent).toContain('13 KB')
    expect(dialog().textContent).toContain('图片没有文件内容。')
  })

  it('says that nothing was exported when the article could not be saved', async () => {
    await open()
    part.services.article.getState().actions.changeMetadata({ title: '改过的标题' })
    part.desk.fail('article.save', 'storage.noSpace', 9)
    await show()
    expect(part.find('[role="alert"]').textContent).toContain('没有导出')
    expect(part.desk.count('publish.plan')).toBe(0)
    expect(button('导出')?.hasAttribute('disabled')).toBe(true)
  })

  it('writes to the chosen folder, says what was written and opens the folder', async () => {
    await open()
    useExportChoice.getState().choose({ folder: FOLDER })
    await show()
    await settle(() => button('导出')?.click())
    expect(part.desk.calls.find(({ channel }) => channel === 'publish.write')?.input).toMatchObject({
      profile: 'page',
      grant: 'g',
    })
    expect(dialog().textContent).toContain('已写出 2 个文件')
    await settle(() => button('打开文件夹')?.click())
    expect(part.desk.calls.at(-1)).toEqual({ channel: 'folders.reveal', input: { grant: 'g' } })
  })

  it('asks for a folder when none is chosen, and writes nothing when none is given', async () => {
    await open()
    await show()
    await settle(() => button('导出')?.click())
    expect(part.services.folders.getState().purpose).toBe('export')
    await settle(() => part.services.folders.getState().cancel())
    expect(part.desk.count('publish.write')).toBe(0)
  })

  it('tells what went wrong, what is safe and what to do; another try is open', async () => {
    await open(undefined, { 'publish.write': () => err(deskError('storage.denied')) })
    useExportChoice.getState().choose({ folder: FOLDER })
    await show()
    await settle(() => button('导出')?.click())
    const alert = part.find('[role="alert"]').textContent
    expect(alert).toContain('没有写入这个位置的权限')
    expect(alert).toContain('请检查权限')
    expect(button('导出')?.hasAttribute('disabled')).toBe(false)
  })

  it('leads to what is missing', async () => {
    await open('')
    await show()
    expect(button('仍然导出')?.hasAttribute('disabled')).toBe(true)
    await settle(() => button('去填写“标题”')?.click())
    await act(async () => new Promise((resolve) => setTimeout(resolve, 500)))
    expect(document.querySelector('[role="dialog"]')).toBeNull()
    expect(document.activeElement).toBe(part.find('[data-field="title"] input'))
  })

  it('goes on past what is asked about without a reason, once that is said', async () => {
    const message = { zh: '标题超出上限。', en: 'The title is over its limit.' }
    const plan = { ...PLAN, warnings: [{ code: 'overLimit', field: 'title', message }] } as const
    await open('长', { 'publish.plan': () => ok(plan) })
    useExportChoice.getState().choose({ folder: FOLDER })
    await show()
    expect(dialog().querySelector('input[type="text"]')).toBeNull()
    expect(button('返回修改')).toBeDefined()
    await settle(() => button('仍然导出')?.click())
    expect(part.desk.calls.find(({ channel }) => channel === 'publish.write')?.input).toMatchObject({
      pass: true,
      reason: null,
    })
  })

  it('keeps an article in that a check forbids to leave, but for a reason', async () => {
    const message = { zh: '有禁用词。', en: 'A forbidden word.' }
    await open('题', { 'publish.plan': () => ok({ ...PLAN, warnings: [{ code: 'check', level: 'stops', message }] }) })
    useExportChoice.getState().choose({ folder: FOLDER })
    await show()
    expect(dialog().textContent).toContain('有禁用词。')
    expect(button('仍然导出')?.hasAttribute('disabled')).toBe(true)
    const input = part.find<HTMLInputElement>('[role="dialog"] input[type="text"]')
    await settle(() => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, ' 版面已定 ')
      input.dispatchEvent(new Event('input', { bubbles: true }))
    })
    const kept = () => part.services.unsent.getState().words.get(`${ID} reason`)
    await settle(() => part.services.view.getState().showDialog(null))
    await show()
    expect(part.find<HTMLInputElement>('[role="dialog"] input[type="text"]').value).toBe(' 版面已定 ')
    expect(kept()).toContain('版面已定')
    await settle(() => button('仍然导出')?.click())
    expect(part.desk.calls.find(({ channel }) => channel === 'publish.write')?.input).toMatchObject({
      reason: '版面已定',
    })
    expect(kept()).toBe('')
  })

  it('tells when it last left, and leads to what changed since', async () => {
    const record = {
      at: Date.now(),
      who: '钟义见',
      profile: 'page',
      label: { zh: '网页', en: 'Page' },
      target: 'page',
      title: '题',
      version: 'v1',
      files: [],
    } as const
    await open('题', {
      'publish.records': () => ok({ records: [record] }),
      'history.list': () => ok({ versions: [], total: 0, bytes: 0, more: false }),
    })
    await show()
    expect(dialog().textContent).toMatch(/上次导出：.*钟义见/)
    await settle(() => button('看此后的改动')?.click())
    expect(document.querySelector('[role="dialog"]')).toBeNull()
    const asked = part.desk.calls.find(({ channel }) => channel === 'history.read')
    expect(asked?.input).toMatchObject({ version: 'v1' })
  })
})
