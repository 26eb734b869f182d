/** The files that a 体检报告 can be: a page to be read or printed, or one of Word to be sent on. */
export const REPORT_FORMS = ['html', 'docx'] as const

/** One of them; it is also the ending of the file's name. */
export type ReportForm = (typeof REPORT_FORMS)[number]
