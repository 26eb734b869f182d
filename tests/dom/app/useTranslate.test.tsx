import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { useTranslate } from '../../../renderer/app/useTranslate.ts'
import { shown } from '../../helpers/shown.tsx'
import { startedServices } from '../../helpers/startedServices.ts'

function Words() {
  const t = useTranslate()
  return <p>{t('library.count', { n: 3 })}</p>
}

describe('the translator', () => {
  it('speaks the language of the settings, at once', async () => {
    const { services } = await startedServices()
    const window = await shown(services, <Words />)
    expect(window.text()).toBe('3 篇')
    await act(() => services.desk.getState().changeSettings({ language: 'en' }))
    expect(window.text()).toBe('3 articles')
  })
})
