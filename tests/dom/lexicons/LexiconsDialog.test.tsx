import { act } from 'react'
import { expect, it } from 'vitest'
import { LexiconsDialog } from '../../../renderer/lexicons/LexiconsDialog.tsx'
import { deskError } from '../../../src/base/deskError.ts'
import { err, ok } from '../../../src/base/result.ts'
import { previewLexicon } from '../../../src/check/lexicon/previewLexicon.ts'
import { shown } from '../../helpers/shown.tsx'
import { startedServices } from '../../helpers/startedServices.ts'

async function open(texts: Record<string, string> = {}) {
  const files = new Map(Object.entries(texts))
  const started = await startedServices({
    handlers: {
      'lexicons.list': () => ok({ files: [...files].map(([file, text]) => ({ file, text })) }),
      'lexicons.inspect': ({ name, bytes }) => {
        const text = new TextDecoder().decode(bytes)
        return text === '' ? err(deskError('input.empty')) : ok(previewLexicon(text, name))
      },
      'lexicons.import': ({ bytes, head }) => {
        files.set(`${head.name}.csv`, new TextDecoder().decode(bytes))
        return ok({ file: `${head.name}.csv` })
      },
      'lexicons.samples': () => ok({ folder: '词表示例-1' }),
      'lexicons.remove': ({ file }) => {
        files.delete(file)
        return ok({ keptAt: `set-aside/1/lexicons/${file}` })
      },
    },
  })
  started.services.view.getState().showDialog('lexicons')
  const part = await shown(started.services, <LexiconsDialog />)
  async function choose(name: string, text: string) {
    const input = document.querySelector<HTMLInputElement>('input[type=file]')!
    Object.defineProperty(input, 'files', { value: [new File([text], name)], configurable: true })
    await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })))
    await part.settle()
  }
  return { ...started, part, choose }
}

it('says what a list is for where there is none', async () => {
  const { part } = await open()
  expect(part.text()).toContain('还没有词表')
})

it('shows each list with its kind, size, version, day and who keeps it; one is taken out of use and back', async () => {
  const text = '# 用途：禁用词\n# 版本：3\n# 日期：2026-01-01\n# 编者：校对组\n坏词\n更坏的词\n'
  const { part, services } = await open({ '本报.csv': text })
  expect(part.text()).toContain('本报禁用词 · 2 条 · 第 3 版 · 2026-01-01 · 校对组')
  await part.press(part.find('button', '停用词表“本报”'))
  expect(part.text()).toContain('还没有词表')
  const notice = services.notices.getState().notices.at(-1)
  expect(notice?.hint).toContain('set-aside/1/lexicons/本报.csv')
  await act(async () => notice?.action?.run())
  await part.settle()
  expect(part.text()).toContain('2 条')
})

it('shows what of a file is read and what refused before it is kept', async () => {
  const { part, choose } = await open()
  await choose('慎用词.csv', '最佳,,广告法\n,没有词\n')
  expect(part.text()).toContain('读到 1 条')
  expect(part.text()).toContain('第 2 行 ,没有词 没有词')
  await part.press(part.find('button', '导入 1 条'))
  expect(part.text()).toContain('慎用词')
  expect(part.maybe('button', '导入 1 条')).toBeUndefined()
})

it('tells why a file cannot be read', async () => {
  const { part, choose } = await open()
  await choose('空.csv', '')
  expect(part.find('alert').textContent).not.toBe('')
})

it('saves the samples where the person says, and says what to do with them', async () => {
  const { part, services } = await open()
  const granted = { grant: 'g', path: '/家/示例' }
  services.folders.setState({ ask: () => Promise.resolve(granted as never) })
  await part.press(part.find('button', '保存示例…'))
  await part.settle()
  const notice = services.notices.getState().notices.at(-1)
  expect(notice?.text).toBe('示例已保存：/家/示例/词表示例-1')
  expect(notice?.hint).toContain('再导入')
})
