import type { Article } from '../../article/article.ts'
import type { Asset } from '../../article/asset.ts'
import type { ArticleAssets } from '../articleAssets.ts'
import { assetPath } from '../fileNames.ts'
import { absoluteAddress } from '../page/absoluteAddress.ts'
import { pictureCaptions } from '../pictureCaptions.ts'
import type { Profile } from '../profile.ts'
import { asciiAddress } from './asciiAddress.ts'
import { ninjsUri } from './ninjsUri.ts'
import { textRole } from './textRole.ts'

/**
 * The pictures and attachments that lie beside an article, each an object of its own. Where the page's address is not known, their place is
 * told by the rendition's title alone: ninjs takes absolute addresses only.
 */
export function ninjsAssociations(
  article: Article,
  profile: Profile,
  { pictures, attachments, image }: ArticleAssets,
): object[] {
  const uri = ninjsUri(article, profile)
  const captions = pictureCaptions(article.document)
  const association = (kind: 'picture' | 'file', asset: Asset, number: number) => {
    const name = `${kind === 'picture' ? 'picture' : 'attachment'}-${number}`
    const caption = kind === 'picture' ? textRole('caption', captions.get(asset.name) ?? '') : []
    return {
      name,
      uri: `${uri.replace(/#.*$/, '')}#${name}`,
      type: kind === 'picture' ? 'picture' : 'component',
      rel: asset === image ? 'cover' : undefined,
      title: asset.originalName ?? asset.name,
      descriptions: caption.length === 0 ? undefined : caption,
      renditions: [rendition(assetPath(kind, asset.name), asset, profile)],
    }
  }
  return [
    ...pictures.map((asset, index) => association('picture', asset, index + 1)),
    ...attachments.map((asset, index) => association('file', asset, index + 1)),
  ]
}

function rendition(path: string, { mediaType, width, height, size }: Asset, { site }: Profile): object {
  return {
    name: 'original',
    href: asciiAddress(absoluteAddress(site.url, path) ?? '') ?? undefined,
    title: path,
    contentType: mediaType,
    width,
    height,
    sizeInBytes: size ?? undefined,
  }
}
