import { z } from 'zod'
import { FIELDS } from '../../article/fields.ts'
import { isWebAddress } from '../../article/document/safeAddress.ts'
import { unknownParts } from '../patternParts.ts'
import { TARGETS } from '../profile.ts'
import { isTemplateName } from '../template/templateName.ts'
import { OPEN_COLUMNS } from '../trs/openColumns.ts'

/** A problem's word and what it is filled with, as an issue carries it. */
const word = (key: string, values: Readonly<Record<string, string | number>> = {}) => JSON.stringify([key, values])

const text = (most: number) => z.string(word('text')).max(most, word('long', { most }))
const flag = z.boolean(word('flag'))
const whole = (least: number, most: number) => {
  const told = word('number', { least, most })
  return z.int(told).min(least, told).max(most, told)
}
const field = z.string(word('text')).refine((key) => Object.hasOwn(FIELDS, key), {
  error: ({ input }) => word('field', { value: String(input) }),
})
const pattern = (most: number) =>
  text(most).refine((value) => unknownParts(value).length === 0, {
    error: ({ input }) => word('part', { value: unknownParts(String(input)).join(' ') }),
  })

const limit = z.object(
  {
    most: whole(1, 1_000_000),
    unit: z.enum(['characters', 'bytes2'], word('choice')),
    near: whole(1, 1_000_000).optional(),
  },
  word('list'),
)

const openColumns: ReadonlySet<string> = new Set(OPEN_COLUMNS)

/** Each key of a record must pass: the first that does not is told at its own place. */
const keyed = <T extends z.ZodType>(value: T, isKey: (key: string) => boolean, problem: (key: string) => string) =>
  z.record(z.string(), value, word('list')).superRefine((record, context) => {
    for (const key of Object.keys(record)) {
      if (!isKey(key)) context.addIssue({ code: 'custom', path: [key], message: problem(key) })
    }
  })

/** The form of a profile in `library.json`. Keys that it does not know are let through: a newer desk wrote them. */
export const profileSchema = z.object(
  {
    name: z.string(word('text')).regex(/^[a-z][a-z0-9-]{0,39}$/, word('name')),
    label: z.object(
      { zh: text(60).trim().min(1, word('empty')), en: text(60).trim().min(1, word('empty')) },
      word('text'),
    ),
    target: z.enum(TARGETS, word('choice')),
    limits: keyed(
      limit,
      (key) => Object.hasOwn(FIELDS, key),
      (key) => word('field', { value: key }),
    ),
    required: z.array(field, word('list')),
    keywordSeparator: text(5).min(1, word('empty')),
    nameSeparator: text(5).min(1, word('empty')),
    printEmptySummary: flag,
    dublinCore: flag,
    template: z.string(word('text')).refine((name) => name === '' || isTemplateName(name), word('template')),
    site: z.object(
      {
        siteName: text(100),
        siteDomain: text(200),
        siteIdCode: text(60),
        columnType: text(60),
        url: text(500).refine((value) => value === '' || isWebAddress(value), word('address')),
      },
      word('list'),
    ),
    pictures: z.object(
      {
        naming: z.enum(['keep', 'w0'], word('choice')),
        longestSide: whole(16, 20_000).nullable(),
        format: z.enum(['keep', 'jpeg', 'png', 'webp'], word('choice')),
        quality: whole(1, 100),
        stripMetadata: flag,
      },
      word('list'),
    ),
    output: z.object(
      {
        folder: pattern(200).regex(/^(?!\/)(?!.*(?:^|\/)\.{1,2}(?:\/|$))[^\\:*?"<>|\p{C}]*$/u, word('folder')),
        name: pattern(120).min(1, word('empty')),
      },
      word('list'),
    ),
    checks: z.record(z.string(), z.enum(['error', 'warning', 'hint', 'off'], word('choice')), word('list')).optional(),
    word: z.object({ reviewSheet: flag, comments: flag.optional() }, word('list')).optional(),
    trs: z
      .object(
        {
          user: text(60),
          channel: text(30),
          fields: keyed(
            field,
            (key) => openColumns.has(key),
            () => word('column'),
          ),
        },
        word('list'),
      )
      .optional(),
  },
  word('list'),
)
