import { afterEach, describe, expect, it } from 'vitest'
import { createViewStore } from '../../../renderer/app/viewStore.ts'
import { jumpToField } from '../../../renderer/publish/jumpToField.ts'

afterEach(() => document.body.replaceChildren())

describe('jumpToField', () => {
  it('closes the dialog, shows the form and waits for both', async () => {
    const view = createViewStore()
    view.getState().showDialog('export')
    view.getState().showTab('preview')
    document.body.innerHTML = '<div role="dialog"><button></button></div>'
    const jump = jumpToField({ view }, 'title')
    expect(view.getState()).toMatchObject({ dialog: null, inspectorTab: 'metadata', inspectorShown: true })
    setTimeout(() => {
      document.body.innerHTML = '<div data-field="title"><input></div>'
    }, 120)
    await jump
    expect(document.activeElement?.tagName).toBe('INPUT')
  })

  it('gives up quietly where the form does not come', async () => {
    await jumpToField({ view: createViewStore() }, 'title')
    expect(document.activeElement).toBe(document.body)
  })
})
