import { MOST_BYTES } from '../../src/contract/channels.ts'
import { deskError, type DeskError } from '../../src/base/deskError.ts'
import type { DeskServices } from '../app/deskServices.ts'
import { needsReview } from '../../src/intake/needsReview.ts'
import { useIntakeNews } from './intakeNews.ts'
import { reviewDraft } from './review/reviewDraft.ts'
import { useReview } from './review/reviewStore.ts'
import { translate } from '../../src/base/messages/translate.ts'
import { tellAlike } from './tellAlike.ts'
import { sendPictures } from './sendPictures.ts'

/** A manuscript as it comes: a file's name and bytes, or pasted text. */
export type ManuscriptSource = { readonly name: string; readonly bytes: Uint8Array } | { readonly text: string }

type Services = Pick<DeskServices, 'bridge' | 'article' | 'notices' | 'desk' | 'library' | 'unsent'>

/**
 * Reads a manuscript, makes an article of it in the library and opens it; one that holds guesses, or did not come over whole, is reviewed before.
 * What was left out is told above the paper.
 * @returns the article's id; null if it could not (the person has been told) or was cancelled in the review: nothing was kept
 */
export async function importManuscript(services: Services, source: ManuscriptSource): Promise<string | null> {
  const { bridge, article, notices, desk } = services
  function refuse(error: DeskError): null {
    notices.getState().showError(named(error, source), 'intake')
    return null
  }

  // What the contract would refuse as malformed is told for what it is.
  if ('bytes' in source && source.bytes.byteLength > MOST_BYTES) return refuse(deskError('input.tooLarge'))
  if ('text' in source && source.text.length > MOST_BYTES) return refuse(deskError('input.tooLarge'))
  const read = await bridge['intake.read'](
    'bytes' in source ? { name: source.name, bytes: new Uint8Array(source.bytes) } : source,
  )
  if (!read.ok) return refuse(read.error)

  const name = 'name' in source ? source.name : translate(desk.getState().settings.language, 'review.pasted')
  const manuscript = read.value
  const asksReview = needsReview(manuscript)
  const draft = reviewDraft(services.unsent, name, manuscript.metadata)
  const metadata = asksReview
    ? await useReview.getState().ask({ name, manuscript, metadata: draft.metadata, isMade: false, draft })
    : manuscript.metadata
  if (metadata === null) return null

  // What is open is made safe first: a new article that could not be shown would be litter.
  const { actions } = article.getState()
  if (!(await actions.makeSafe())) return null
  const { document, assets, pictures = [], dropped } = manuscript
  const created = await bridge['article.create']({
    metadata: { ...metadata },
    document: { ...document },
    assets: assets.map((asset) => ({ ...asset })),
  })
  if (!created.ok) return refuse(created.error)
  draft.forget()
  const { id } = created.value
  const losses = [...manuscript.losses, ...(await sendPictures(bridge, id, pictures))]
  useIntakeNews.getState().tell({ articleId: id, dropped, losses, name, manuscript })
  notices.getState().settle('intake')
  await actions.open(id)
  void tellAlike(services, id)
  return id
}

/** An error of a file tells which file it is about. */
function named(error: DeskError, source: ManuscriptSource): DeskError {
  return 'name' in source && error.path === undefined && error.kind === 'input'
    ? { ...error, path: source.name }
    : error
}
