import { act } from 'react'
import { bodyText } from '../../src/article/document/bodyText.ts'
import type { DocumentJson } from '../../src/article/document/documentJson.ts'
import { paragraphJson } from '../../src/article/document/paragraphJson.ts'
import { emptyMetadata, withPatch, type MetadataPatch } from '../../src/article/metadata.ts'
import { ArticleBanner } from '../../renderer/app/paper/ArticleBanner.tsx'
import { NoticeRegion } from '../../renderer/app/frame/NoticeRegion.tsx'
import { OverPaper } from '../../renderer/conflict/OverPaper.tsx'
import { fakePaper } from '../doubles/paper.ts'
import { shown } from './shown.tsx'
import { startedServices } from './startedServices.ts'

/** The article that is open. */
export const ID = '20160519-基层党建-abcd'

/** A version of it: paragraphs, and fields. */
export interface Version {
  readonly text: readonly string[]
  readonly fields?: MetadataPatch
}

/** An article that was opened as `base`, reads `mine` on screen, and whose file is now `theirs`. */
export async function shownConflict({ base, mine, theirs }: { base: Version; mine: Version; theirs: Version }) {
  const { services, desk } = await startedServices()
  desk.put(ID, held(base))
  const { actions } = services.article.getState()
  await actions.open(ID)
  const paper = paragraphPaper(mine.text)
  actions.attachPaper(paper)
  if (mine.fields !== undefined) actions.changeMetadata(mine.fields)
  actions.edited()
  const window = await shown(
    services,
    <>
      <ArticleBanner />
      <OverPaper />
      <NoticeRegion />
    </>,
  )
  const changeOutside = async (version: Version | null) => {
    if (version === null) desk.articles.delete(ID)
    else desk.put(ID, held(version))
    const etag = version === null ? null : desk.etagOf(ID)
    await act(async () => desk.emit('article.changedOutside', { id: ID, etag }))
    await window.settle()
  }
  await changeOutside(theirs)
  const onDisk = () => {
    const article = desk.articles.get(ID)
    return article === undefined ? null : bodyText(article.document).split('\n')
  }
  return {
    services,
    desk,
    window,
    paper,
    changeOutside,
    onDisk,
    fieldsOnDisk: () => desk.articles.get(ID)?.metadata,
    kind: () => services.article.getState().session?.save.kind,
    /** Presses a radio by its words within the n-th place. */
    async choose(place: number, words: string) {
      const places = [...document.querySelectorAll('[role=radiogroup][aria-label^=这一处用]')]
      const option = [...(places[place]?.querySelectorAll('label') ?? [])].find(
        ({ textContent }) => textContent === words,
      )
      if (option === undefined) throw new Error(`no “${words}” in place ${place}: ${window.text()}`)
      await window.press(option.querySelector('input') ?? option)
    },
  }
}

function held({ text, fields = {} }: Version) {
  return { document: documentOf(text), metadata: withPatch(emptyMetadata(), fields) }
}

function documentOf(text: readonly string[]): DocumentJson {
  return { type: 'doc', content: text.map(paragraphJson) }
}

/** A paper of paragraphs, one a line. */
function paragraphPaper(text: readonly string[]) {
  let document = documentOf(text)
  return {
    ...fakePaper(),
    getDocument: () => document,
    async replaceBody(next: DocumentJson) {
      document = next
      return true
    },
  }
}
