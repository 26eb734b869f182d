import { describe, expect, it } from 'vitest'
import { FolderDialog } from '../../../renderer/app/folders/FolderDialog.tsx'
import { FirstRun } from '../../../renderer/app/start/FirstRun.tsx'
import { EmptyPaper } from '../../../renderer/app/paper/EmptyPaper.tsx'
import { ok } from '../../../src/base/result.ts'
import { emptyDocument } from '../../../src/article/document/emptyDocument.ts'
import { emptyMetadata } from '../../../src/article/metadata.ts'
import { shown } from '../../helpers/shown.tsx'
import { startedServices } from '../../helpers/startedServices.ts'

const folders = {
  '/home/editor': {
    path: '/home/editor',
    parent: '/home',
    folders: [{ name: '旧稿库', path: '/home/editor/旧稿库', isLibrary: true }],
  },
}

async function first() {
  const { services, desk } = await startedServices({ library: null, folders })
  services.desk.setState({
    settings: { ...services.desk.getState().settings, recentLibraries: ['/home/editor/去年', '/mnt/share/要闻'] },
  })
  const window = await shown(
    services,
    <>
      <FirstRun />
      <FolderDialog />
    </>,
  )
  return { services, desk, window }
}

describe('the first run', () => {
  it('makes a library at the suggested place under the name given', async () => {
    const { window, desk, services } = await first()
    expect(window.text()).toContain('/home/editor/稿库')
    await window.type(window.find('textbox'), '要闻部')
    await window.press(window.find('button', '创建稿库'))
    expect(desk.calls.find(({ channel }) => channel === 'library.create')?.input).toEqual({
      grant: 'suggested',
      name: '要闻部',
    })
    expect(services.library.getState().library?.name).toBe('要闻部')
  })

  it('makes it on Enter, but not on the Enter of an input method', async () => {
    const { window, desk } = await first()
    const field = window.find('textbox')
    await window.key(field, 'Enter', { isComposing: true, keyCode: 229 })
    expect(desk.count('library.create')).toBe(0)
    await window.key(field, 'Enter', { keyCode: 13 })
    expect(desk.count('library.create')).toBe(1)
  })

  it('takes another place from the folder dialog', async () => {
    const { window, desk } = await first()
    await window.press(window.find('button', '更换位置'))
    expect(window.find('option', '旧稿库').textContent).toContain('稿库')
    await window.press(window.find('button', '选定'))
    await window.press(window.find('button', '创建稿库'))
    expect(desk.calls.find(({ channel }) => channel === 'library.create')?.input).toMatchObject({
      grant: 'grant:/home/editor',
    })
  })

  it('makes a new folder only under a name that every system takes', async () => {
    const { window, desk } = await first()
    await window.press(window.find('button', '更换位置'))
    await window.press(window.find('button', '新建文件夹'))
    const name = window.find('textbox', '新文件夹的名称')
    await window.type(name, '../外面')
    await window.press(window.find('button', '新建并选定'))
    expect(window.text()).toContain('名称不能为空')
    expect(desk.count('folders.choose')).toBe(0)
    await window.type(name, '新稿库')
    await window.press(window.find('button', '新建并选定'))
    expect(desk.calls.find(({ channel }) => channel === 'folders.choose')?.input).toEqual({
      path: '/home/editor/新稿库',
      create: true,
    })
  })

  it('goes back to a library used before, and says why it could not', async () => {
    const { window, desk, services } = await first()
    desk.fail('library.openRecent', 'library.notFound')
    await window.press(window.find('button', '去年'))
    expect(services.library.getState().library).toBeNull()
    expect(services.notices.getState().notices).toHaveLength(1)
    await window.press(window.find('button', '要闻'))
    expect(services.library.getState().library?.path).toBe('/mnt/share/要闻')
    expect(services.notices.getState().notices).toHaveLength(0)
  })
})

describe('an empty library', () => {
  it('offers the sample and opens it as a manuscript', async () => {
    const { services } = await startedServices({
      handlers: {
        'intake.sample': () => ok({ name: '示例.txt', bytes: new Uint8Array([1]) }),
        'intake.read': () =>
          ok({
            kind: 'page-text',
            metadata: { ...emptyMetadata(), title: '打好基层党建 决胜脱贫攻坚' },
            document: emptyDocument(),
            assets: [],
            dropped: [],
            losses: [],
          }),
      },
    })
    await services.library.getState().refresh()
    const window = await shown(services, <EmptyPaper />)
    await window.press(window.find('button', '试用示例稿件'))
    expect(services.article.getState().session?.metadata.title).toBe('打好基层党建 决胜脱贫攻坚')
  })
})
