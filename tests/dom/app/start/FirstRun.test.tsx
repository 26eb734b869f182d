import { describe, expect, it } from 'vitest'
import { shownFirstRun } from '../../../helpers/shownFirstRun.tsx'

describe('the first run', () => {
  it('goes back to a library used before, and says why it could not', async () => {
    const { window, desk, services } = await shownFirstRun()
    expect(document.activeElement).toBe(window.find('button', '去年'))
    desk.fail('library.openRecent', 'library.notFound')
    await window.press(window.find('button', '去年'))
    expect(services.library.getState().library).toBeNull()
    expect(services.notices.getState().notices).toHaveLength(1)
    await window.press(window.find('button', '要闻'))
    expect(services.library.getState().library?.path).toBe('/mnt/share/要闻')
    expect(services.notices.getState().notices).toHaveLength(0)
  })
})
