import { act, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nProvider } from 'react-aria-components'
import { DEFAULT_SETTINGS } from '../../../src/contract/settings.ts'
import { DeskProvider } from '../../../renderer/app/deskContext.tsx'
import { createDeskServices, type DeskServices } from '../../../renderer/app/deskServices.ts'
import { rememberRoot } from '../../helpers/mountedRoots.ts'
import { fakeDesk, LIBRARY, type FakeDesk, type FakeDeskOptions, type HeldArticle } from '../../doubles/bridge.ts'

/** The article that is open in a mounted part. */
export const ID = '20160519-基层党建-abcd'

/** A part of the window on a desk in memory, with an article open. */
export interface MountedPart {
  readonly desk: FakeDesk
  readonly services: DeskServices
  readonly container: HTMLElement
  /** Finds one element; fails where there is none. */
  readonly find: <E extends HTMLElement = HTMLElement>(selector: string) => E
  readonly unmount: () => Promise<void>
}

/** Mounts a part of the window on a desk in memory that holds one open article. */
export async function mountPart(
  part: ReactNode,
  article: Partial<HeldArticle> = {},
  options: FakeDeskOptions = {},
): Promise<MountedPart> {
  const desk = fakeDesk(options)
  desk.put(ID, article)
  const info = await desk.bridge['desk.info']({})
  if (!info.ok) throw new Error('the fake desk has no info')
  const services = createDeskServices(desk.bridge, { info: info.value, settings: DEFAULT_SETTINGS, library: LIBRARY })
  await services.article.getState().actions.open(ID)
  const container = document.body.appendChild(document.createElement('div'))
  const root = createRoot(container)
  rememberRoot(root)
  await act(async () => {
    root.render(
      <DeskProvider services={services}>
        <I18nProvider locale="zh-CN">{part}</I18nProvider>
      </DeskProvider>,
    )
  })
  return {
    desk,
    services,
    container,
    find(selector) {
      const found = document.querySelector(selector)
      if (found === null) throw new Error(`nothing is ${selector}`)
      return found as never
    },
    async unmount() {
      await act(async () => root.unmount())
      container.remove()
    },
  }
}
