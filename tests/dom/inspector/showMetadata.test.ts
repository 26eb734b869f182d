import { afterEach, describe, expect, it } from 'vitest'
import { newArticle } from '../../../renderer/app/newArticle.ts'
import { showMetadata } from '../../../renderer/inspector/showMetadata.ts'
import { startedServices } from '../../helpers/startedServices.ts'

const form = (...keys: readonly string[]) => {
  document.body.innerHTML = keys.map((key) => `<div data-field="${key}"><input id="${key}"></div>`).join('')
}

describe('showMetadata', () => {
  afterEach(() => void (document.body.innerHTML = ''))

  it('shows the form and goes to the first empty field, the required one first', async () => {
    const { services } = await startedServices()
    await newArticle(services)
    form('kicker', 'title', 'subtitle')
    services.view.getState().showTab('outline')
    showMetadata(services)
    expect(services.view.getState().inspectorTab).toBe('metadata')
    expect(document.activeElement?.id).toBe('title')
  })

  it('goes on with the next that is empty', async () => {
    const { services } = await startedServices()
    await newArticle(services)
    services.article.getState().actions.changeMetadata({ title: '标题' })
    form('kicker', 'title', 'subtitle')
    showMetadata(services)
    expect(document.activeElement?.id).toBe('kicker')
  })

  it('leads from the form back to the paper', async () => {
    const { services } = await startedServices()
    await newArticle(services)
    let focused = 0
    services.article.setState(({ actions }) => ({ actions: { ...actions, focusPaper: () => void (focused += 1) } }))
    form('title')
    document.getElementById('title')?.focus()
    showMetadata(services)
    expect(focused).toBe(1)
  })
})
