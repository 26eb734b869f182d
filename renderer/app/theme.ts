import type { Settings } from '../../src/contract/settings.ts'

const SYSTEM_DARK = '(prefers-color-scheme: dark)'

/** The theme on screen, where the setting may leave the choice to the system. */
export function shownTheme(setting: Settings['theme']): 'light' | 'dark' {
  if (setting !== 'system') return setting
  return window.matchMedia(SYSTEM_DARK).matches ? 'dark' : 'light'
}

/**
 * Shows the theme of the setting on the root element, and follows the system where the setting says so.
 * @returns stops following
 */
export function applyTheme(setting: Settings['theme']): () => void {
  const show = () => {
    document.documentElement.dataset.theme = shownTheme(setting)
  }
  show()
  if (setting !== 'system') return () => undefined
  const system = window.matchMedia(SYSTEM_DARK)
  system.addEventListener('change', show)
  return () => system.removeEventListener('change', show)
}
