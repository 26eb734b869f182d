import type { TrsValues } from '../profile.ts'

/** The columns that fields of an article fill, and those fields, as two generators of such packages have them. */
export const TRS_FIELDS = {
  DOCTITLE: 'title',
  DOCSOURCENAME: 'source',
  DOCABSTRACT: 'abstract',
  DOCKEYWORDS: 'keywords',
  DOCAUTHOR: 'authors',
  DOCRELTIME: 'publishedAt',
  SUBDOCTITLE: 'subtitle',
  YINTI: 'kicker',
  DOCEDITOR: 'editors',
  EDITOR: 'editors',
  CHNLNAME: 'channelPath',
} as const satisfies TrsValues['fields']

/** Nothing known of the CMS: the operator who imports chooses user and column. */
export const TRS_VALUES: TrsValues = { user: '', channel: '', fields: TRS_FIELDS }
