import { act } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { deskError } from '../../../../src/base/deskError.ts'
import { err, ok } from '../../../../src/base/result.ts'
import { emptyMetadata } from '../../../../src/article/metadata.ts'
import { PAGE_PROFILE } from '../../../../src/publish/profiles.ts'
import { BUILT_IN_TEMPLATE } from '../../../../src/publish/template/builtInTemplate.ts'
import { ProfilesDialog } from '../../../../renderer/publish/profiles/ProfilesDialog.tsx'
import { mountPart, type MountedPart } from '../../inspector/mountPart.tsx'
import { eventually } from '../../../helpers/eventually.ts'

let part: MountedPart
afterEach(() => part.unmount())

const settle = (task: () => unknown = () => undefined, time = 20) =>
  act(async () => {
    task()
    await new Promise((resolve) => setTimeout(resolve, time))
  })
const press = (words: string) =>
  settle(() => [...document.querySelectorAll('button')].findLast(({ textContent }) => textContent === words)?.click())
const area = () => {
  const found = document.querySelector<HTMLTextAreaElement>('textarea[aria-label="模板内容"]')
  if (found === null) throw new Error('no source')
  return found
}
const type = (text: string) =>
  settle(() => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area(), text)
    area().dispatchEvent(new Event('input', { bubbles: true }))
  }, 320)

const etagOf = (text: string) => `${text.length} ${text.slice(0, 20)}`

/** The library's templates as a desk would keep them. */
async function open(): Promise<Map<string, string>> {
  const kept = new Map<string, string>()
  part = await mountPart(
    <ProfilesDialog />,
    { metadata: emptyMetadata() },
    {
      libraryFile: { profiles: [PAGE_PROFILE] },
      handlers: {
        'publish.templates': () =>
          ok({ templates: [...kept].map(([name, text]) => ({ name, text, etag: etagOf(text) })) }),
        'publish.putTemplate': ({ name, text, over }) => {
          const there = kept.get(name)
          if ((there === undefined ? null : etagOf(there)) !== over) return err(deskError('template.changed'))
          kept.set(name, text)
          return ok({ etag: etagOf(text) })
        },
        'publish.removeTemplate': ({ name, over }) => {
          if (etagOf(kept.get(name) ?? '') !== over) return err(deskError('template.changed'))
          kept.delete(name)
          return ok({})
        },
        'publish.fillTemplate': ({ text, name }) =>
          text?.includes('shout') === true
            ? err(deskError('template.wrong', { path: name, detail: '2:1 undefined filter: shout' }))
            : ok({ html: `<p>${text?.length}</p>`, faults: [] }),
      },
    },
  )
  await settle(() => part.services.view.getState().showDialog('profiles'))
  await press('编辑模板…')
  return kept
}

describe('the desk of templates', () => {
  it('begins a new one as the desk’s own page, for this profile', async () => {
    const kept = await open()
    await press('新建')
    expect(kept.get('page.liquid')).toBe(BUILT_IN_TEMPLATE)
    expect(area().value).toBe(BUILT_IN_TEMPLATE)
    expect(document.querySelector('[role="form"]')?.textContent).toContain('page.liquid')
  })

  it('shows the page as one writes, marks the wrong line, and goes there', async () => {
    const kept = await open()
    await press('新建')
    await type('一\n二')
    const frame = document.querySelector('iframe')
    expect([frame?.getAttribute('sandbox'), frame?.getAttribute('srcdoc')]).toEqual(['', '<p>3</p>'])
    await type('一\n{{ title | shout }}')
    expect(area().getAttribute('aria-invalid')).toBe('true')
    expect(document.querySelector('iframe')?.getAttribute('srcdoc')).toBe('<p>3</p>')
    await press('到第 2 行')
    expect([area().selectionStart, document.activeElement]).toEqual([2, area()])
    await press('保存模板')
    await eventually(() => expect(kept.get('page.liquid')).toBe('一\n{{ title | shout }}'))
  })

  it('does not close over what was not saved, unless that is said', async () => {
    const kept = await open()
    await press('新建')
    await type('改过')
    const close = () =>
      settle(() =>
        [...document.querySelectorAll<HTMLButtonElement>('[role="dialog"] button[aria-label="关闭"]')].at(-1)?.click(),
      )
    await close()
    expect(area().value).toBe('改过')
    await press('放弃改动')
    expect(document.querySelector('textarea')).toBeNull()
    expect(kept.get('page.liquid')).toBe(BUILT_IN_TEMPLATE)
  })

  it('goes on with what was typed when the window went, says so beside its button, and forgets it when it is saved', async () => {
    const kept = await open()
    await press('新建')
    await type('写到一半')
    const { view, unsent } = part.services
    await settle(() => view.getState().showDialog(null))
    await unsent.getState().flush()
    expect(part.desk.unsent.get('')?.has('template')).toBe(true)
    await settle(() => view.getState().showDialog('profiles'))
    expect(document.body.textContent).toContain('模板有改动未保存')
    await press('编辑模板…')
    expect(area().value).toBe('写到一半')
    expect(document.body.textContent).not.toContain('后来在别处改过')
    await press('保存模板')
    await eventually(() => expect(kept.get('page.liquid')).toBe('写到一半'))
    await unsent.getState().flush()
    // That it is this profile's from now on is not stored yet.
    expect([...(part.desk.unsent.get('')?.keys() ?? [])]).toEqual(['profile'])
  })

  it('says that the file was changed since, and leaves the choice', async () => {
    const kept = await open()
    await press('新建')
    await type('我的')
    const { view } = part.services
    await settle(() => view.getState().showDialog(null))
    kept.set('page.liquid', '别处')
    await settle(() => view.getState().showDialog('profiles'))
    await press('编辑模板…')
    expect(area().value).toBe('我的')
    expect(document.body.textContent).toContain('后来在别处改过')
    await press('放弃改动')
    expect(area().value).toBe('别处')
    expect(document.body.textContent).not.toContain('后来在别处改过')
    expect(part.services.unsent.getState().words.get(' template')).toBe('')
  })

  it('removes one once it was asked, says whose page it makes, and puts it back', async () => {
    const kept = await open()
    await press('新建')
    await press('删除模板')
    const ask = [...document.querySelectorAll('[role="dialog"]')].at(-1)
    expect(ask?.textContent).toContain('删除模板“page.liquid”？')
    expect(ask?.textContent).toContain('没有导出方案在用它')
    await press('保留')
    expect(kept.size).toBe(1)
    await press('删除模板')
    const remove = [...document.querySelectorAll<HTMLButtonElement>('[role="dialog"] button')].filter(
      ({ textContent }) => textContent === '删除模板',
    )
    await settle(() => remove.at(-1)?.click())
    expect(kept.size).toBe(0)
    expect(document.querySelector('textarea')).toBeNull()
    const { action } = part.services.notices.getState().notices[0] ?? {}
    await settle(() => action?.run())
    expect(kept.get('page.liquid')).toBe(BUILT_IN_TEMPLATE)
  })

  it('keeps what was typed when somebody else changed the file', async () => {
    const kept = await open()
    await press('新建')
    kept.set('page.liquid', '别处')
    await type('我的')
    await press('保存模板')
    await eventually(() => expect(part.services.notices.getState().notices[0]?.text).toContain('刚在别处改过'))
    expect([kept.get('page.liquid'), area().value]).toEqual(['别处', '我的'])
  })
})
