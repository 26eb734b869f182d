import type { Bilingual } from '../base/language.ts'
import type { FieldKey } from '../article/fields.ts'

/** How a target counts: characters, or bytes of which a 汉字 takes two. */
export type CountUnit = 'characters' | 'bytes2'

/** The most a field may hold at a target. */
export interface Limit {
  readonly most: number
  readonly unit: CountUnit
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

/** A publishing target with its limits and options. */
export interface Profile {
  readonly name: string
  readonly label: Bilingual
  readonly target: 'page' | 'fragment'
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
}
