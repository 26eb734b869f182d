import { describe, expect, it, vi } from 'vitest'
import { CATALOGUE } from '../../../../src/base/messages/catalogue.ts'
import { NewFolder } from '../../../../renderer/app/folders/NewFolder.tsx'
import { shown } from '../../../helpers/shown.tsx'
import { startedServices } from '../../../helpers/startedServices.ts'

async function asked() {
  const { services } = await startedServices()
  const onMake = vi.fn<(name: string) => void>()
  const window = await shown(services, <NewFolder onMake={onMake} onCancel={() => undefined} />)
  return { window, onMake, field: window.find('textbox') }
}

describe('a new folder', () => {
  it('is made by Enter, but not by the Enter of an input method', async () => {
    const { window, onMake, field } = await asked()
    await window.type(field, ' 五月稿 ')
    await window.key(field, 'Enter', { keyCode: 229, isComposing: true })
    expect(onMake).not.toHaveBeenCalled()
    await window.key(field, 'Enter')
    expect(onMake).toHaveBeenCalledExactlyOnceWith('五月稿')
  })

  it('gets no name that is a path or nothing, and says so until another is typed', async () => {
    const { window, onMake, field } = await asked()
    const refused = CATALOGUE['app.folder.badName'].zh
    for (const name of ['a/b', '..', '   ']) {
      await window.type(field, name)
      expect(window.text()).not.toContain(refused)
      await window.key(field, 'Enter')
      expect(window.text(), name).toContain(refused)
    }
    expect(onMake).not.toHaveBeenCalled()
  })
})
