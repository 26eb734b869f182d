import type { Article } from '../../article/article.ts'
import type { Asset } from '../../article/asset.ts'
import { element } from '../markup/element.ts'
import type { Profile } from '../profile.ts'
import { cnmlAdministration } from './cnmlAdministration.ts'
import { cnmlContents } from './cnmlContents.ts'
import { cnmlDescription } from './cnmlDescription.ts'
import { cnmlEnvelop } from './cnmlEnvelop.ts'

/** The namespaces of CNML 1.0 and of `xsi:type`, and the versions that its root tells. */
const ROOT = {
  xmlns: 'http://www.cnml.org.cn/2005/CNMLSchema',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  schemaVersion: '1.0',
  template: '',
  templateVersion: '1.0',
}

/**
 * An article in the 1.0 form of 中文新闻信息置标语言, as importers in the field read it. Its form is told in `schema/cnml-1.0.xsd`.
 * @param pictures those that lie beside it
 */
export function cnmlXml(article: Article, profile: Profile, pictures: readonly Asset[]): string {
  const item = element(
    'Item',
    { 'xsi:type': 'NewsItemType' },
    lines([
      element('MetaInfo', {}, lines([cnmlAdministration(article, profile), cnmlDescription(article, profile)])),
      cnmlContents(article, profile, pictures),
    ]),
  )
  const root = element('CNML', ROOT, lines([cnmlEnvelop(article, profile), element('Items', {}, lines([item]))]))
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}

function lines(parts: readonly string[]): string {
  return `\n${parts.join('\n')}\n`
}
