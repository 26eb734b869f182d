import { translate } from '../../src/base/messages/translate.ts'
import type { DeskServices } from '../app/deskServices.ts'

type Services = Pick<DeskServices, 'bridge' | 'article' | 'notices' | 'desk'>

/** Whether a file's name is that of a package (稿件包), as other desks write it or a person packed it again. */
export function isPackageName(name: string): boolean {
  return /\.zip$/i.test(name)
}

/**
 * Puts the article of a package into the library and opens it, and says so; one that is refused is told.
 * @returns the article's id; null if it could not
 */
export async function importPackage(services: Services, name: string, bytes: Uint8Array): Promise<string | null> {
  const { bridge, article, notices, desk } = services
  const { actions } = article.getState()
  // What is open is made safe first: the other article takes its place.
  if (!(await actions.makeSafe())) return null
  const imported = await bridge['package.import']({ name, bytes: new Uint8Array(bytes) })
  if (!imported.ok) {
    notices.getState().showError(imported.error, 'intake')
    return null
  }
  const { id, title, losses } = imported.value
  const { language } = desk.getState().settings
  notices.getState().settle('intake')
  notices.getState().show({
    tone: losses.length === 0 ? 'success' : 'warning',
    text: translate(language, 'intake.package.opened', { title: title === '' ? id : title }),
    hint: translate(language, losses.length === 0 ? 'intake.package.whole' : 'intake.package.losses', {
      count: losses.length,
    }),
    about: 'package',
  })
  await actions.open(id)
  return id
}
