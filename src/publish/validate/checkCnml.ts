import type { OutputFault } from './outputFault.ts'
import { readXml, type XmlElement } from './readXml.ts'

const NAMESPACE = 'http://www.cnml.org.cn/2005/CNMLSchema'

/** Where importers look, from the root down; each must be there at least once below each of what is above it. */
const PATHS = [
  'Envelop/TransferTime',
  'Envelop/SentFrom',
  'Items/Item/MetaInfo/AdministrationMetaGroup/Id',
  'Items/Item/MetaInfo/AdministrationMetaGroup/FirstCreateTime',
  'Items/Item/MetaInfo/DescriptionMetaGroup/Titles/HeadLine',
  'Items/Item/MetaInfo/DescriptionMetaGroup/Language',
  'Items/Item/MetaInfo/DescriptionMetaGroup/Creators/Creator/Name/FullName',
  'Items/Item/MetaInfo/DescriptionMetaGroup/SourceInfo/ItemSource/Name',
  'Items/Item/Contents/ContentItem/MetaInfo/CharacteristicMetaGroup/MediaType',
  'Items/Item/Contents/ContentItem/DataContent',
]

/** Checks a CNML file by what `schema/cnml-1.0.xsd` asks, as far as importers depend on it. */
export function checkCnml(text: string): OutputFault[] {
  const read = readXml(text)
  if (!('root' in read)) return [{ code: 'notWellFormed', where: `line ${read.line}`, what: read.wrong }]
  const { root } = read
  if (root.name !== 'CNML') return [{ code: 'unexpected', where: '', what: root.name }]
  const creators = below([root], 'Items/Item/MetaInfo/DescriptionMetaGroup/Creators')
  const items = below([root], 'Items/Item/Contents/ContentItem')
  return [
    ...(root.attributes.xmlns === NAMESPACE ? [] : [wrong('CNML/@xmlns', root.attributes.xmlns ?? '')]),
    ...PATHS.flatMap((path) => checkPath(root, path)),
    ...creators
      .filter(({ children }) => children.length !== 2)
      .map(({ children }) => wrong('Creators', `${children.length} creators`)),
    ...items
      .filter(({ attributes }) => !['TextCIType', 'ImageCIType'].includes(attributes['xsi:type'] ?? ''))
      .map(({ attributes }) => wrong('ContentItem/@xsi:type', attributes['xsi:type'] ?? '')),
    ...items
      .filter(({ attributes }) => attributes['xsi:type'] === 'ImageCIType' && !attributes.href)
      .map((): OutputFault => ({ code: 'missing', where: 'ContentItem', what: 'href' })),
  ]
}

function checkPath(root: XmlElement, path: string): OutputFault[] {
  const steps = path.split('/')
  let level: readonly XmlElement[] = [root]
  for (const [index, step] of steps.entries()) {
    const next = level.map((element) => below([element], step))
    if (next.some((found) => found.length === 0))
      return [{ code: 'missing', where: ['CNML', ...steps.slice(0, index)].join('/'), what: step }]
    level = next.flat()
  }
  return []
}

function below(elements: readonly XmlElement[], path: string): readonly XmlElement[] {
  return path
    .split('/')
    .reduce<readonly XmlElement[]>(
      (level, step) => level.flatMap(({ children }) => children.filter(({ name }) => name === step)),
      elements,
    )
}

function wrong(where: string, what: string): OutputFault {
  return { code: 'wrongValue', where, what }
}
