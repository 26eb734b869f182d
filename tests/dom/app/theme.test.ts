import { afterEach, describe, expect, it, vi } from 'vitest'
import { applyTheme, shownTheme } from '../../../renderer/app/theme.ts'

afterEach(() => void vi.unstubAllGlobals())

function systemTheme() {
  let heard: (() => void) | null = null
  const query = {
    matches: true,
    addEventListener: (_: string, listener: () => void) => void (heard = listener),
    removeEventListener: () => void (heard = null),
  }
  vi.spyOn(window, 'matchMedia').mockReturnValue(query as unknown as MediaQueryList)
  return {
    change(dark: boolean) {
      query.matches = dark
      heard?.()
    },
  }
}

const onRoot = () => document.documentElement.dataset.theme

describe('the theme', () => {
  it('is that of the setting', () => {
    applyTheme('dark')()
    expect(onRoot()).toBe('dark')
    applyTheme('light')()
    expect(onRoot()).toBe('light')
    expect(shownTheme('light')).toBe('light')
  })

  it('follows the system where the setting says so, until another is set', () => {
    const system = systemTheme()
    const stop = applyTheme('system')
    expect(onRoot()).toBe('dark')
    system.change(false)
    expect(onRoot()).toBe('light')
    stop()
    system.change(true)
    expect(onRoot()).toBe('light')
  })
})
