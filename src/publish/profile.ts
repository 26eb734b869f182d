import type { Bilingual } from '../base/language.ts'
import type { FieldKey } from '../article/fields.ts'
import type { Severity } from '../article/finding.ts'

/** Everything that can be made of an article. */
export const TARGETS = [
  'page',
  'fragment',
  'trs',
  'cnml',
  'ninjs',
  'wechat',
  'markdown',
  'package',
  'word',
  'pdf',
] as const

/** What can be made of an article. */
export type Target = (typeof TARGETS)[number]

/** How a target counts: characters, or bytes of which a 汉字 takes two. */
export type CountUnit = 'characters' | 'bytes2'

/** The most a field may hold at a target. */
export interface Limit {
  readonly most: number
  readonly unit: CountUnit
  /** from here on the person is told that little room is left */
  readonly near?: number
}

/** The values a site prints in its pages' head and breadcrumb. */
export interface SiteValues {
  readonly siteName: string
  readonly siteDomain: string
  readonly siteIdCode: string
  readonly columnType: string
  /** the page's own address, where it is known beforehand */
  readonly url: string
}

/** What TRS WCM is told that no article knows. */
export interface TrsValues {
  /** the login name that documents and files are entered under */
  readonly user: string
  /** the number of the column; the operator chooses one where it is empty */
  readonly channel: string
  /** which field fills a column of the CMS, for sites whose columns mean something else */
  readonly fields: Readonly<Record<string, FieldKey>>
}

/** How pictures leave: what is done to them, and how they are called. */
export interface PictureRules {
  /** `keep`: by the name they have; `w0`: as TRS names them, `W0`, the day and twelve digits */
  readonly naming: 'keep' | 'w0'
  /** in pixels: a larger picture is made smaller; null for any size */
  readonly longestSide: number | null
  readonly format: 'keep' | 'jpeg' | 'png' | 'webp'
  /** of JPEG and WebP, 1 to 100 */
  readonly quality: number
  /** without what a camera wrote into it: place, time, device. The way up it is to be shown is kept, in its pixels. */
  readonly stripMetadata: boolean
}

/** Where files go and how they are called: patterns, whose placeholders are told in `patternParts.ts`. */
export interface OutputPlace {
  /** folders within the one that the person chose; '' for that one itself */
  readonly folder: string
  /** of the main file, without its ending */
  readonly name: string
}

/** What a Word file holds beside the article. */
export interface WordValues {
  /** the review sheet (审稿单) with room for opinions and signatures, as a page before the article */
  readonly reviewSheet: boolean
  /** the comments (批注) on the text, with their replies; left out for none */
  readonly comments?: boolean
}

/** A publishing target with its limits and options. */
export interface Profile {
  readonly name: string
  readonly label: Bilingual
  readonly target: Target
  readonly limits: Readonly<Partial<Record<FieldKey, Limit>>>
  readonly required: readonly FieldKey[]
  /** between keywords; the reference page uses the half-width `;` */
  readonly keywordSeparator: string
  /** between names of people */
  readonly nameSeparator: string
  /** empty 内容摘要 and 作者简介 lines are printed with their label alone, as the reference page does; else left out */
  readonly printEmptySummary: boolean
  readonly dublinCore: boolean
  readonly site: SiteValues
  /** for the target `page`: a file of the library's `templates/`; '' for the desk's own page */
  readonly template: string
  readonly pictures: PictureRules
  readonly output: OutputPlace
  /** what findings of a check weigh here, by the check's name, where it is not the check's own; `off`: they are no matter */
  readonly checks?: Readonly<Record<string, Severity | 'off'>>
  /** for the target `trs` */
  readonly trs?: TrsValues
  /** for the target `word` */
  readonly word?: WordValues
}
