/** The languages the desk speaks: Chinese first, English second. */
export type Language = 'zh' | 'en'

/** One text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>
