import { act } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { emptyMetadata, withPatch } from '../../../../src/article/metadata.ts'
import { PAGE_PROFILE, TRS_PROFILE } from '../../../../src/publish/profiles.ts'
import { ProfilesDialog } from '../../../../renderer/publish/profiles/ProfilesDialog.tsx'
import { FieldCounter } from '../../../../renderer/inspector/fields/FieldCounter.tsx'
import type { FakeDeskOptions } from '../../../doubles/bridge.ts'
import { mountPart, type MountedPart } from '../../inspector/mountPart.tsx'

let part: MountedPart
afterEach(() => part.unmount())

const settle = (task: () => unknown = () => undefined) =>
  act(async () => {
    task()
    await new Promise((resolve) => setTimeout(resolve, 20))
  })
const dialog = () => part.find('[role="dialog"]')
const button = (words: string) =>
  [...dialog().querySelectorAll('button')].find(({ textContent }) => textContent === words)
const entries = () =>
  [...dialog().querySelectorAll('ul[aria-label="导出方案"] button')].map(({ textContent }) => textContent)
const press = (words: string) => settle(() => button(words)?.click())
const field = (label: string) => {
  const named = [...dialog().querySelectorAll('label')].find(({ textContent }) => textContent === label)
  const input = dialog().querySelector<HTMLInputElement>(
    named === undefined ? `[aria-label="${label}"]` : `#${CSS.escape(named.htmlFor)}`,
  )
  if (input === null) throw new Error(`no field ${label}`)
  return input
}
const type = (label: string, text: string) =>
  settle(() => {
    const input = field(label)
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text)
    input.dispatchEvent(new Event('input', { bubbles: true }))
  })

async function open(
  profiles: readonly unknown[] = [PAGE_PROFILE, TRS_PROFILE],
  options: FakeDeskOptions = {},
): Promise<void> {
  part = await mountPart(
    <>
      <FieldCounter fieldKey="title" />
      <ProfilesDialog />
    </>,
    { metadata: withPatch(emptyMetadata(), { title: '打好基层党建' }) },
    { libraryFile: { profiles }, ...options },
  )
  await settle(() => part.services.view.getState().showDialog('profiles'))
}

describe('the publishing profiles in the settings', () => {
  it('take no words while another profile is on its way: they would go with the form', async () => {
    await open()
    const isHeld = () => field('标题的上限').closest('[inert]') !== null
    expect(isHeld()).toBe(false)
    const release = part.desk.hold('publish.changeProfiles')
    await press('复制一份')
    expect(isHeld()).toBe(true)
    await settle(release)
    expect(isHeld()).toBe(false)
  })

  it('are changed field by field and stored when that is said; the counters of the article follow', async () => {
    await open()
    expect(part.container.textContent).toContain('12/200')
    await type('标题的上限', '５')
    expect(part.desk.count('publish.changeProfiles')).toBe(0)
    await press('保存方案')
    expect(part.container.textContent).toContain('12/5')
    expect(dialog().textContent).toContain('已保存')
  })

  it('are not stored while something is wrong, and say what, where it is', async () => {
    await open()
    await type('文件名', '{headline}')
    expect(dialog().textContent).toContain('文件名：不认识占位符 {headline}')
    expect(dialog().textContent).toContain('有 1 处要改正')
    expect(button('保存方案')?.hasAttribute('disabled')).toBe(true)
    await type('文件名', '{title}')
    expect(button('保存方案')?.hasAttribute('disabled')).toBe(false)
  })

  it('are duplicated, made the standard, moved and removed', async () => {
    await open()
    await press('复制一份')
    expect(entries()).toHaveLength(3)
    expect(entries()[2]).toContain('page-2')
    expect(field('代号').value).toBe('page-2')
    await press('设为默认')
    expect(entries()[2]).toContain('默认')
    await press('上移')
    expect(entries()[1]).toContain('page-2')
    await press('删除')
    expect(entries()).toHaveLength(2)
  })

  it('refuse to take the last one away, and say so', async () => {
    await open([PAGE_PROFILE])
    await press('删除')
    expect(entries()).toHaveLength(1)
    expect(part.services.notices.getState().notices.at(-1)?.text).toContain('至少要有一个导出方案')
  })

  it('show one that cannot be used, and why', async () => {
    await open([PAGE_PROFILE, { ...TRS_PROFILE, trs: { user: '', channel: '', fields: { DOCTITLE: 'headline' } } }])
    expect(entries()[1]).toContain('不能使用')
    await settle(() => dialog().querySelectorAll<HTMLElement>('ul[aria-label="导出方案"] button')[1]?.click())
    expect(part.find('[role="alert"]').textContent).toContain('没有“headline”这个项目')
  })

  it('keep what is changed when another is chosen or the dialog goes, mark it, and forget it when it is given up', async () => {
    await open()
    const kept = async () => {
      await part.services.unsent.getState().flush()
      return [...(part.desk.unsent.get('')?.keys() ?? [])]
    }
    const choose = (at: number) =>
      settle(() => dialog().querySelectorAll<HTMLElement>('ul[aria-label="导出方案"] button')[at]?.click())
    await type('标题的上限', '5')
    await type('名称', '本社网站')
    expect(await kept()).toEqual(['profile'])
    await choose(1)
    expect(entries().map((words) => words?.includes('改动未保存'))).toEqual([true, false])
    expect(button('放弃改动')).toBeUndefined()
    await settle(() => part.services.view.getState().showDialog(null))
    await settle(() => part.services.view.getState().showDialog('profiles'))
    expect([field('名称').value, field('标题的上限').value]).toEqual(['本社网站', '5'])
    expect(dialog().textContent).not.toContain('后来在别处改过')
    await press('放弃改动')
    expect([field('名称').value, field('标题的上限').value]).toEqual([PAGE_PROFILE.label.zh, '200'])
    expect(await kept()).toEqual([])
  })

  it('forget what was changed once it is stored, or the profile is removed', async () => {
    await open()
    const begun = () => part.services.unsent.getState().words.get(' profile') ?? ''
    await type('名称', '本社网站')
    await press('保存方案')
    expect([begun(), field('名称').value]).toEqual(['', '本社网站'])
    await type('名称', '本社')
    expect(begun()).not.toBe('')
    await press('删除')
    expect(begun()).toBe('')
  })

  it('say that another was stored since, and leave both', async () => {
    await open()
    await type('名称', '本社网站')
    await settle(() => part.services.view.getState().showDialog(null))
    const [mine] = part.services.profiles.getState().profiles
    const profile = { ...PAGE_PROFILE, label: { zh: '别处', en: '别处' } }
    await settle(() => part.services.profiles.getState().change({ kind: 'put', profile, over: mine?.mark ?? '' }))
    await settle(() => part.services.view.getState().showDialog('profiles'))
    expect(field('名称').value).toBe('本社网站')
    expect(dialog().textContent).toContain('后来在别处改过')
    await press('放弃改动')
    expect(field('名称').value).toBe('别处')
  })

  it.each(['{', 'null', '7', '{"over":1,"profile":{"label":3,"pictures":[]}}'])(
    'open over a kept %j, which is no draft',
    async (text) => {
      await open()
      await settle(() => part.services.view.getState().showDialog(null))
      part.services.unsent.getState().write(null, 'profile', JSON.stringify([[PAGE_PROFILE.name, text]]))
      await settle(() => part.services.view.getState().showDialog('profiles'))
      expect(field('名称').value).toBe(PAGE_PROFILE.label.zh)
    },
  )

  it('say that another desk was quicker, and show what it wrote', async () => {
    await open()
    await type('名称', '本社网站')
    part.desk.fail('publish.changeProfiles', 'profile.changed')
    await press('保存方案')
    expect(part.services.notices.getState().notices.at(-1)?.text).toContain('刚在别处改过')
    expect(field('名称').value).toBe('本社网站')
  })
})
