import type { DeskError } from '../../src/base/deskError.ts'
import type { Result } from '../../src/base/result.ts'
import type { LibraryInfo } from '../../src/contract/answers.ts'
import { askFolder } from './folders/askFolder.ts'
import type { DeskServices } from './deskServices.ts'

/** Which library to go to: a new one, one in a granted folder, or one used before. */
export type LibraryWish =
  | { readonly kind: 'create'; readonly grant: string; readonly name: string }
  | { readonly kind: 'open'; readonly grant: string }
  | { readonly kind: 'recent'; readonly path: string }

/** Goes to another library, once what is open is safe. Gives whether it did; what went wrong has been told. */
export async function enterLibrary(services: DeskServices, wish: LibraryWish): Promise<boolean> {
  if (!(await services.article.getState().actions.close())) return false
  await services.unsent.getState().flush()
  const answer = await ask(services, wish)
  if (!answer.ok) services.notices.getState().showError(answer.error, 'library')
  else services.notices.getState().settle('library')
  return answer.ok
}

/** Has the person choose a library's folder and opens it. */
export async function openLibrary(services: DeskServices): Promise<boolean> {
  const folder = await askFolder(services, 'library')
  return folder !== null && enterLibrary(services, { kind: 'open', grant: folder.grant })
}

function ask({ library }: DeskServices, wish: LibraryWish): Promise<Result<LibraryInfo, DeskError>> {
  const { create, open, openRecent } = library.getState()
  if (wish.kind === 'create') return create(wish.grant, wish.name)
  return wish.kind === 'open' ? open(wish.grant) : openRecent(wish.path)
}
