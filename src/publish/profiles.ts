import type { FieldKey } from '../article/fields.ts'
import { publishMessages } from '../base/messages/publishMessages.ts'
import { deskError, type DeskError } from '../base/deskError.ts'
import { err, ok, type Result } from '../base/result.ts'
import type { Limit, Profile } from './profile.ts'
import { TRS_VALUES } from './trs/trsValues.ts'

function bytes(most: number): Limit {
  return { most, unit: 'bytes2' }
}

function characters(most: number): Limit {
  return { most, unit: 'characters' }
}

/** The columns of TRS WCM, the CMS of the reference page, in bytes of which a 汉字 takes two (as in two independent generators). */
const TRS_LIMITS: Profile['limits'] = {
  kicker: bytes(200),
  title: bytes(200),
  subtitle: bytes(500),
  source: bytes(100),
  sourceUrl: bytes(100),
  authors: bytes(200),
  editors: bytes(50),
  abstract: bytes(2000),
  keywords: bytes(200),
  coverImage: bytes(100),
}

const COMMON: Omit<Profile, 'name' | 'label' | 'target'> = {
  limits: TRS_LIMITS,
  required: ['title'],
  keywordSeparator: ';',
  nameSeparator: '、',
  printEmptySummary: true,
  dublinCore: false,
  site: { siteName: '', siteDomain: '', siteIdCode: '', columnType: '', url: '' },
  template: '',
  pictures: { naming: 'keep', longestSide: null, format: 'keep', quality: 85, stripMetadata: false },
  output: { folder: '', name: '{id}' },
}

/** The whole HTML page in the order of the reference page. */
export const PAGE_PROFILE: Profile = {
  ...COMMON,
  name: 'page',
  label: publishMessages['publish.profile.page'],
  target: 'page',
}

/** The body alone, for the source view of a CMS. */
export const FRAGMENT_PROFILE: Profile = {
  ...COMMON,
  name: 'fragment',
  label: publishMessages['publish.profile.fragment'],
  target: 'fragment',
}

/** The import package of TRS WCM, as two independent generators write it; never tried on a live system. */
export const TRS_PROFILE: Profile = {
  ...COMMON,
  name: 'trs',
  label: publishMessages['publish.profile.trs'],
  target: 'trs',
  trs: TRS_VALUES,
}

/** The exchange format of Chinese news, in the form in use. */
export const CNML_PROFILE: Profile = {
  ...COMMON,
  name: 'cnml',
  label: publishMessages['publish.profile.cnml'],
  target: 'cnml',
  limits: {},
}

/** IPTC's news in JSON. */
export const NINJS_PROFILE: Profile = {
  ...COMMON,
  name: 'ninjs',
  label: publishMessages['publish.profile.ninjs'],
  target: 'ninjs',
  limits: {},
}

/** WeChat's 公众号, whose form counts characters. */
export const WECHAT_PROFILE: Profile = {
  ...COMMON,
  name: 'wechat',
  label: publishMessages['publish.profile.wechat'],
  target: 'wechat',
  limits: { title: characters(32), authors: characters(16), abstract: { ...characters(128), near: 120 } },
}

/** A Word file to be read, corrected and printed by colleagues. */
export const WORD_PROFILE: Profile = {
  ...COMMON,
  name: 'word',
  label: publishMessages['publish.profile.word'],
  target: 'word',
  limits: {},
  required: [],
  word: { reviewSheet: false, comments: true },
}

/** The same with the review sheet before it. */
export const WORD_REVIEW_PROFILE: Profile = {
  ...WORD_PROFILE,
  name: 'word-review',
  label: publishMessages['publish.profile.wordReview'],
  word: { reviewSheet: true, comments: true },
}

/** The page on paper, for review by those who write on paper. */
export const PDF_PROFILE: Profile = {
  ...PAGE_PROFILE,
  name: 'pdf',
  label: publishMessages['publish.profile.pdf'],
  target: 'pdf',
  limits: {},
  required: [],
  printEmptySummary: false,
}

/** For keeping, and for programs that read nothing else. */
export const MARKDOWN_PROFILE: Profile = {
  ...COMMON,
  name: 'markdown',
  label: publishMessages['publish.profile.markdown'],
  target: 'markdown',
  limits: {},
  required: [],
}

/** The whole article, for another desk. */
export const PACKAGE_PROFILE: Profile = {
  ...COMMON,
  name: 'package',
  label: publishMessages['publish.profile.package'],
  target: 'package',
  limits: {},
  required: [],
}

/** CMSs whose source view takes the fragment; their forms count characters. */
const CMS_PROFILES: readonly Profile[] = [
  cms('empirecms', { title: 100, source: 60, authors: 30, abstract: 255, keywords: 80 }),
  cms('dedecms', { title: 60, authors: 20, source: 30, keywords: 30, abstract: 255 }),
  cms('phpcms', { title: 80, keywords: 40 }),
]

function cms(name: 'empirecms' | 'dedecms' | 'phpcms', most: Partial<Record<FieldKey, number>>): Profile {
  const limits = Object.fromEntries(Object.entries(most).map(([key, number]) => [key, characters(number)]))
  return { ...FRAGMENT_PROFILE, name, label: publishMessages[`publish.profile.${name}`], limits, keywordSeparator: ',' }
}

/** The profiles every desk has. */
export const BUILT_IN_PROFILES: readonly Profile[] = [
  PAGE_PROFILE,
  FRAGMENT_PROFILE,
  ...CMS_PROFILES,
  TRS_PROFILE,
  CNML_PROFILE,
  NINJS_PROFILE,
  WECHAT_PROFILE,
  WORD_PROFILE,
  WORD_REVIEW_PROFILE,
  PDF_PROFILE,
  MARKDOWN_PROFILE,
  PACKAGE_PROFILE,
]

/** The profile of a name, or the error `publish.unknownProfile`. */
export function findProfile(
  name: string,
  profiles: readonly Profile[] = BUILT_IN_PROFILES,
): Result<Profile, DeskError> {
  const profile = profiles.find((candidate) => candidate.name === name)
  return profile === undefined ? err(deskError('publish.unknownProfile', { detail: name })) : ok(profile)
}
