/** The columns that the CMS reads as they are; every other is text in CDATA. */
export const TRS_PLAIN: ReadonlySet<string> = new Set([
  ...['DOCID', 'DOCVERSION', 'DOCTYPE', 'DOCPUBTIME', 'CRTIME', 'DOCFLAG', 'ATTRIBUTE', 'ATTACHPIC', 'DOCCHANNEL'],
  ...['DOCSTATUS', 'DOCWORDSCOUNT', 'DOCRELTIME'],
])

/** The columns of a document in their order, with what always stands in them; null for what comes from the article. */
export const TRS_COLUMNS: readonly (readonly [name: string, value: string | null])[] = [
  ['DOCID', ''],
  ['DOCVERSION', '0'],
  ['DOCTYPE', '20'],
  ['DOCPUBTIME', ''],
  ['CRUSER', null],
  ['CRTIME', null],
  ['DOCFLAG', '0'],
  ['ATTRIBUTE', ''],
  ['ATTACHPIC', ''],
  ['DOCLINK', null],
  ['DOCFILENAME', null],
  ['DOCCHANNEL', null],
  ['DOCTITLE', null],
  ['DOCPEOPLE', null],
  ['DOCSOURCENAME', null],
  ['DOCSTATUS', '1'],
  ['DOCCONTENT', null],
  ['DOCHTMLCON', null],
  ['DOCWORDSCOUNT', null],
  ['DOCABSTRACT', null],
  ['DOCKEYWORDS', null],
  ['DOCAUTHOR', null],
  ['DOCRELTIME', null],
  ['TITLECOLOR', null],
  ['SUBDOCTITLE', null],
  ['YINTI', null],
  ['DOCEDITOR', null],
  ['EDITOR', null],
  ['CHNLNAME', null],
]
