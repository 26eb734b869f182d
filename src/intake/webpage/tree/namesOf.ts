import { attribute, type PageElement } from './pageElement.ts'

/** The words of an element's id and classes in lower case, split at marks and at inner capitals: `articleContent_box` gives article, content, box. */
export function namesOf(element: PageElement): string[] {
  const names = `${attribute(element, 'id')} ${attribute(element, 'class')}`
  if (names.length < 2 || names.length > 400) return []
  return names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\u4e00-\u9fff]+/)
    .filter((name) => name !== '')
}
