import { reshape } from '../tree/reshape.ts'
import { isBlank } from '../tree/walk.ts'
import type { Pass } from './pass.ts'

/** Lets Office's own elements give way to their words: paragraph marks (`o:p`), smart tags (`st1:…`), content controls (`w:sdt`), drawings (`v:…`). */
export const unwrapOffice: Pass = {
  name: 'unwrapOffice',
  run({ root }, { report }) {
    reshape(root, (element) => {
      // A tab stop is drawn with spaces; how many says nothing.
      if (element.style.has('mso-tab-count')) element.children = [{ text: ' ' }]
      if (!element.tag.includes(':')) return 'keep'
      report.note('officeMarkup')
      return isBlank(element) ? 'drop' : 'unwrap'
    })
  },
}
