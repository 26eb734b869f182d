import { LibraryColumn } from '../../renderer/library/LibraryColumn.tsx'
import { emptyMetadata } from '../../src/article/metadata.ts'
import { body } from '../doubles/paper.ts'
import { shown } from './shown.tsx'
import { startedServices } from './startedServices.ts'

// A document without layout: the list and its rows are given a height, as a window would.
Object.defineProperties(HTMLElement.prototype, {
  clientHeight: { configurable: true, get: () => 600 },
  offsetHeight: { configurable: true, get: () => 80 },
  clientWidth: { configurable: true, get: () => 280 },
})

/** The library column over a number of articles. */
export async function shownLibrary(articles: number) {
  const { services, desk } = await startedServices()
  for (let n = 1; n <= articles; n += 1)
    desk.put(`20160519-第${n}篇-abcd`, {
      document: body('近日基层党建'),
      metadata: { ...emptyMetadata(), title: `第${n}篇`, source: '中国社会科学网', editors: ['钟义见', '汤诗瑶'] },
    })
  await services.library.getState().refresh()
  const window = await shown(services, <LibraryColumn />)
  return { services, desk, window }
}
