import type { Article } from '../../article/article.ts'
import type { Asset } from '../../article/asset.ts'
import { countText } from '../../article/countText.ts'
import { bodyText } from '../../article/document/bodyText.ts'
import { assetPath, relativeAddress } from '../fileNames.ts'
import { fragmentHtml } from '../fragment/fragmentHtml.ts'
import { cdata } from '../markup/cdata.ts'
import { element } from '../markup/element.ts'
import { pictureCaptions } from '../pictureCaptions.ts'
import type { Profile } from '../profile.ts'

/** The contents of an item: the body as HTML, then each picture with its caption. */
export function cnmlContents(article: Article, profile: Profile, pictures: readonly Asset[]): string {
  const captions = pictureCaptions(article.document)
  const items = [
    contentItem(
      { id: 'c01', 'xsi:type': 'TextCIType' },
      'Text',
      `<WordCount>${countText(bodyText(article.document))}</WordCount>`,
      fragmentHtml(article, profile),
    ),
    ...pictures.map((asset, index) =>
      contentItem(
        {
          id: `c${String(index + 2).padStart(2, '0')}`,
          'xsi:type': 'ImageCIType',
          href: relativeAddress(assetPath('picture', asset.name)),
        },
        'Photo',
        pictureFacts(asset),
        captions.get(asset.name) ?? '',
      ),
    ),
  ]
  return element('Contents', {}, `\n${items.join('\n')}\n`)
}

function contentItem(
  attributes: Readonly<Record<string, string>>,
  media: string,
  facts: string,
  content: string,
): string {
  const group = attributes['xsi:type'] === 'TextCIType' ? 'TextCIMetaGroupType' : 'ImageCIMetaGroupType'
  const characteristics = element(
    'CharacteristicMetaGroup',
    { 'xsi:type': group },
    `<MediaType topicRef="${media}"/>${facts}`,
  )
  return element(
    'ContentItem',
    attributes,
    element('MetaInfo', {}, characteristics) + `<DataContent>${cdata(content)}</DataContent>`,
  )
}

function pictureFacts({ mediaType, size, width, height }: Asset): string {
  return [
    `<Format topicRef="${formatOf(mediaType)}"/>`,
    `<SizeInBytes>${size ?? 0}</SizeInBytes>`,
    width === undefined ? '' : `<PixelWidth>${width}</PixelWidth>`,
    height === undefined ? '' : `<PixelHeight>${height}</PixelHeight>`,
  ].join('')
}

/** `image/jpeg` as the lists of CNML have it: `JPG`. */
function formatOf(mediaType: string): string {
  const name = mediaType
    .replace(/^.*\//, '')
    .replace(/[^a-z0-9]/gi, '')
    .toUpperCase()
  return name === 'JPEG' ? 'JPG' : name
}
