import { isPersonName } from '../../webpage/credits/isPersonName.ts'
import { childrenOf, textOf, type XmlElement } from '../xml/xmlElement.ts'

/** What a file says about itself in its properties; '' where nothing useful is said. */
export interface Properties {
  readonly title: string
  /** who made the file, where it looks like a person; often whoever typed it */
  readonly author: string
  readonly keywords: string
  readonly description: string
}

/** What programs put in where nobody wrote anything. */
const EMPTY_TITLE =
  /^(?:untitled|无标题|文档\s*\d*|document\s*\d*|新建.*(?:文档|文件).*|microsoft word.*|word 文档|title|标题|.*\.(?:docx?|wps|dotx?))$/i
const NOBODY =
  /^(?:admin|administrator|user|users|owner|pc|微软(?:用户|中国)?|windows.*|microsoft.*|用户|未定义|lenovo|dell|hp|asus|acer|wps.*|kingsoft|apache poi|python-docx|雨林木风|深度.*|番茄花园.*|系统管理员|unknown)$/i

/** Reads a file's core properties. */
export function readProperties(root: XmlElement | null): Properties {
  const values = new Map(childrenOf(root ?? undefined).map((element) => [element.name, textOf(element).trim()]))
  const get = (name: string) => (values.get(name) ?? '').replace(/\s+/g, ' ').slice(0, 500)
  const title = get('dc:title')
  const author = get('dc:creator')
  return {
    title: EMPTY_TITLE.test(title) || title.length > 120 ? '' : title,
    author: !NOBODY.test(author) && isPersonName(author) ? author : '',
    keywords: get('cp:keywords'),
    description: get('dc:description'),
  }
}
