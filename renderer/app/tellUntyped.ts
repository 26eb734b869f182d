import type { StoreApi } from 'zustand/vanilla'
import type { MessageKey } from '../../src/base/messages/catalogue.ts'
import type { NoticesState } from './notices.ts'

/** Shows what was typed for an article that did not come, so that it can be copied; nothing where nothing was typed. */
export function tellUntyped(notices: StoreApi<NoticesState>, words: (key: MessageKey) => string, text: string): void {
  if (text.trim() === '') return
  notices
    .getState()
    .show({ tone: 'warning', text: `${words('app.held.lost')}「${text}」`, hint: words('app.held.copy') })
}
