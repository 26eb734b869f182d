import { FIELDS, type FieldKey } from '../../article/fields.ts'
import { isJsonObject } from '../../article/isJsonObject.ts'
import type { Bilingual } from '../../base/language.ts'
import { CATALOGUE, type MessageKey } from '../../base/messages/catalogue.ts'
import { translate } from '../../base/messages/translate.ts'
import { err, ok, type Result } from '../../base/result.ts'
import type { Profile } from '../profile.ts'
import { FRAGMENT_PROFILE, PAGE_PROFILE } from '../profiles.ts'
import type { ProfileProblem } from './profileProblem.ts'
import { profileSchema } from './profileSchema.ts'

/**
 * Reads one stored profile. What an older desk did not write has the value that presets have; a label that is one text serves both languages.
 * Every place that is wrong is told, none is passed over.
 */
export function readProfile(raw: unknown): Result<Profile, readonly ProfileProblem[]> {
  const parsed = profileSchema.safeParse(completed(raw))
  if (parsed.success) return ok(parsed.data as Profile)
  return err(parsed.error.issues.map((issue) => problemOf(issue.path.map(String), issue.message)))
}

function completed(raw: unknown): unknown {
  if (!isJsonObject(raw)) return raw
  const { site, pictures, output, dublinCore, printEmptySummary, template } = PAGE_PROFILE
  const { keywordSeparator, nameSeparator } = FRAGMENT_PROFILE
  const usual = { limits: {}, required: [], keywordSeparator, nameSeparator, dublinCore, printEmptySummary, template }
  return {
    ...usual,
    ...raw,
    label: typeof raw.label === 'string' ? { zh: raw.label, en: raw.label } : raw.label,
    site: laidOver(site, raw.site),
    pictures: laidOver(pictures, raw.pictures),
    output: laidOver(output, raw.output),
  }
}

function laidOver(usual: object, raw: unknown): unknown {
  return raw === undefined ? usual : isJsonObject(raw) ? { ...usual, ...raw } : raw
}

function problemOf(path: readonly string[], told: string): ProfileProblem {
  const [key, values] = unpack(told)
  return {
    place: path.join('.'),
    message: { zh: sentence('zh', path, key, values), en: sentence('en', path, key, values) },
  }
}

type Values = Readonly<Record<string, string | number>>

function unpack(told: string): readonly [MessageKey, Values] {
  try {
    const [key, values] = JSON.parse(told) as [string, Values]
    const message = `profile.problem.${key}`
    return Object.hasOwn(CATALOGUE, message) ? [message as MessageKey, values] : ['profile.problem.list', {}]
  } catch {
    return ['profile.problem.list', {}]
  }
}

function sentence(language: keyof Bilingual, path: readonly string[], key: MessageKey, values: Values): string {
  const between = language === 'zh' ? '：' : ': '
  return `${placeName(language, path)}${between}${translate(language, key, values)}`
}

/** The name of a place: that of its longest beginning that has one, and the field or column within it. */
function placeName(language: keyof Bilingual, path: readonly string[]): string {
  for (let length = path.length; length > 0; length -= 1) {
    const key = `profile.place.${path.slice(0, length).join('.')}`
    if (!Object.hasOwn(CATALOGUE, key)) continue
    const [inner] = path.slice(length)
    const name = translate(language, key as MessageKey)
    if (inner === undefined || length > 2 || key.endsWith('.label') || /^\d+$/.test(inner)) return name
    const field = Object.hasOwn(FIELDS, inner) ? FIELDS[inner as FieldKey].label[language] : inner
    return language === 'zh' ? `${name}“${field}”` : `${name} “${field}”`
  }
  return translate(language, 'profile.place.whole')
}
