import type { Article } from '../../../src/article/article.ts'
import type { DeskError } from '../../../src/base/deskError.ts'
import { ok, type Result } from '../../../src/base/result.ts'
import type { Bridge } from '../../../src/contract/bridge.ts'
import { articleFiles } from '../../../src/publish/articleFiles.ts'
import { assetPath, relativeAddress } from '../../../src/publish/fileNames.ts'
import type { Profile } from '../../../src/publish/profile.ts'
import { templateValues } from '../../../src/publish/template/templateValues.ts'

/**
 * The page that a profile's template makes of an article, worked out by the desk.
 * @param pictureUrl gives a picture's `data:` URL by its asset's name; null: the addresses stay as they leave
 */
export async function templatePage(
  bridge: Pick<Bridge, 'publish.fillTemplate'>,
  article: Article,
  profile: Profile,
  pictureUrl: ((name: string) => string) | null,
): Promise<Result<string, DeskError>> {
  const address = (name: string) => relativeAddress(assetPath('picture', name))
  const { html, text } = templateValues(article, profile, articleFiles(article), address)
  const filled = await bridge['publish.fillTemplate']({
    name: profile.template,
    text: null,
    values: { html, text: { ...text } },
  })
  if (!filled.ok) return filled
  if (pictureUrl === null) return ok(filled.value.html)
  // Pictures do not travel to the desk and back: they are put in here.
  const shown = article.assets.reduce(
    (page, { name }) =>
      page.includes(`src="${address(name)}"`)
        ? page.replaceAll(`src="${address(name)}"`, `src="${pictureUrl(name)}"`)
        : page,
    filled.value.html,
  )
  return ok(shown)
}
