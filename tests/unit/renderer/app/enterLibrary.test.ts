import { describe, expect, it } from 'vitest'
import { enterLibrary } from '../../../../renderer/app/enterLibrary.ts'
import { startedServices } from '../../../helpers/startedServices.ts'

const ID = '20160519-基层党建-abcd'

describe('going to another library', () => {
  it('makes, opens or goes back to one', async () => {
    const { services } = await startedServices({ library: null })
    expect(await enterLibrary(services, { kind: 'create', grant: 'g', name: '新库' })).toBe(true)
    expect(services.library.getState().library?.name).toBe('新库')
    expect(await enterLibrary(services, { kind: 'recent', path: '/old' })).toBe(true)
    expect(services.library.getState().library?.path).toBe('/old')
    expect(await enterLibrary(services, { kind: 'open', grant: 'g' })).toBe(true)
  })

  it('waits for the open article: what cannot be saved is not left', async () => {
    const { services, desk } = await startedServices()
    desk.put(ID)
    const { actions } = services.article.getState()
    await actions.open(ID)
    actions.changeMetadata({ title: '改' })
    desk.fail('article.save', 'storage.gone', 9)
    expect(await enterLibrary(services, { kind: 'recent', path: '/other' })).toBe(false)
    expect(desk.count('library.openRecent')).toBe(0)
    expect(services.article.getState().session?.id).toBe(ID)
  })

  it('says why it could not, and stays', async () => {
    const { services, desk } = await startedServices({ library: null })
    desk.fail('library.open', 'library.notFound')
    expect(await enterLibrary(services, { kind: 'open', grant: 'g' })).toBe(false)
    expect(services.library.getState().library).toBeNull()
    expect(services.notices.getState().notices[0]?.text).toContain('library.json')
  })
})
