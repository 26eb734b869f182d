import { describe, expect, it } from 'vitest'
import { createViewStore } from '../../../../renderer/app/viewStore.ts'

describe('what the window shows', () => {
  it('is three columns and nothing over them at first', () => {
    expect(createViewStore().getState()).toMatchObject({ libraryShown: true, inspectorShown: true, dialog: null })
  })

  it('has one dialog at a time', () => {
    const view = createViewStore()
    view.getState().showDialog('palette')
    view.getState().showDialog('settings')
    expect(view.getState().dialog).toBe('settings')
    view.getState().showDialog(null)
    expect(view.getState().dialog).toBeNull()
  })

  it('opens a column that is put away when something in it is asked for', () => {
    const view = createViewStore()
    view.getState().toggleLibrary()
    view.getState().toggleInspector()
    view.getState().askFind()
    view.getState().showTab('preview')
    expect(view.getState()).toMatchObject({ libraryShown: true, inspectorShown: true, inspectorTab: 'preview' })
  })

  it('brings back with the end of full screen what columns were open before it', () => {
    const view = createViewStore()
    view.getState().toggleLibrary()
    view.getState().showFullScreen(true)
    expect(view.getState()).toMatchObject({ fullScreen: true, libraryShown: false, inspectorShown: false })
    view.getState().showFullScreen(true)
    view.getState().askFind()
    expect(view.getState().libraryShown).toBe(true)
    view.getState().showFullScreen(false)
    expect(view.getState()).toMatchObject({ fullScreen: false, libraryShown: false, inspectorShown: true })
    view.getState().toggleLibrary()
    view.getState().showFullScreen(false)
    expect(view.getState().libraryShown).toBe(true)
  })
})
