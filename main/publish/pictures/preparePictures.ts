import type { Article } from '../../../src/article/article.ts'
import { articleAssets } from '../../../src/publish/articleAssets.ts'
import { pictureTask } from '../../../src/publish/pictures/pictureTask.ts'
import { preparedArticle, type PreparedPicture } from '../../../src/publish/pictures/preparedArticle.ts'
import type { Profile } from '../../../src/publish/profile.ts'
import type { PublishWarning } from '../../../src/publish/publication.ts'
import { warning } from '../../../src/publish/warning.ts'
import { readAsset } from '../../documents/assets/readAsset.ts'
import type { Shelf } from '../../documents/shelf.ts'
import type { PictureMaker } from './pictureMaker.ts'

/** An article with its pictures as they leave. */
export interface PreparedPictures {
  readonly article: Article
  /** bytes that are others than those in the article's folder, by the name under which they leave */
  readonly bytes: ReadonlyMap<string, Uint8Array>
  /** the name in the article's folder of what leaves under another */
  readonly sources: ReadonlyMap<string, string>
  /** pictures that leave as they are although the profile asks for more */
  readonly warnings: readonly PublishWarning[]
}

/** Makes the pictures of an article as its profile wants them. A picture that cannot be made leaves as it is, with a word. */
export async function preparePictures(
  shelf: Shelf,
  article: Article,
  profile: Profile,
  make: PictureMaker,
): Promise<PreparedPictures> {
  const made = new Map<string, PreparedPicture>()
  const bytes = new Map<string, Uint8Array>()
  const warnings: PublishWarning[] = []
  const pictures = profile.target === 'package' ? [] : articleAssets(article).pictures
  for (const asset of pictures) {
    const task = pictureTask(asset, profile.pictures)
    if (task === null) continue
    const source = await readAsset(shelf, article.id, asset.name)
    // That it cannot be read is told when it is written.
    if (!source.ok) continue
    const answer = await make(source.value.bytes, task)
    const { name } = asset
    if (answer.kind === 'made') {
      const { width, height, format } = answer
      const size = answer.bytes.byteLength
      const sides = width > 0 ? { width, height } : { width: asset.width ?? 0, height: asset.height ?? 0 }
      made.set(name, { format, size, ...sides })
      bytes.set(name, answer.bytes)
    } else if (answer.kind === 'unable') {
      warnings.push(warning('pictureAsIs', 'publish.warning.picturesUnable', { name }))
    } else warnings.push(warning('pictureAsIs', 'publish.warning.pictureBad', { name }))
  }
  const prepared = preparedArticle(article, profile, made)
  const outNames = new Map([...prepared.sources].map(([name, source]) => [source, name]))
  return {
    ...prepared,
    bytes: new Map([...bytes].map(([source, data]) => [outNames.get(source) ?? source, data])),
    warnings,
  }
}
