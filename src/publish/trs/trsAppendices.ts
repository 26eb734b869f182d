import type { Article } from '../../article/article.ts'
import { cdata } from '../markup/cdata.ts'
import { escapeText } from '../markup/escape.ts'
import type { TrsFile } from './trsFiles.ts'
import { trsMoment } from './trsMoment.ts'

/** What an appendix is to the CMS. */
const FLAGS = { picture: '20', file: '10' } as const

/**
 * The appendices of a document in a TRS package: one for each file that lies beside the XML.
 * @param user the login name that they are entered under
 */
export function trsAppendices(article: Article, user: string, files: readonly TrsFile[]): string {
  const moment = trsMoment(article.createdAt)
  const appendices = files.map(({ asset, kind, name }, index) => {
    const original = asset.originalName ?? asset.name
    const properties = [
      `<APPSERN>${index + 1}</APPSERN>`,
      `<APPDESC>${cdata(original)}</APPDESC>`,
      '<APPENDIXID></APPENDIXID>',
      '<APPFILETYPE>0</APPFILETYPE>',
      `<APPFLAG>${FLAGS[kind]}</APPFLAG>`,
      `<FILEEXT>${cdata(name.replace(/^.*\./, ''))}</FILEEXT>`,
      `<APPLINKALT>${cdata('')}</APPLINKALT>`,
      `<CRTIME>${moment}</CRTIME>`,
      `<ATTRIBUTE>${cdata('')}</ATTRIBUTE>`,
      `<SRCFILE>${cdata(original)}</SRCFILE>`,
      `<CRUSER>${escapeText(user)}</CRUSER>`,
      '<USEDVERSIONS>0</USEDVERSIONS>',
      '<ISIMPORTTOIMAGELIB>0</ISIMPORTTOIMAGELIB>',
      '<APPDOCID></APPDOCID>',
      '<APPTIME></APPTIME>',
      `<APPFILE>${cdata(name)}</APPFILE>`,
    ]
    return `<WCMAPPENDIX Version="6.0">\n<PROPERTIES>\n${properties.join('\n')}\n</PROPERTIES>\n</WCMAPPENDIX>\n`
  })
  return `<WCMAPPENDIXS>\n${appendices.join('')}</WCMAPPENDIXS>`
}
