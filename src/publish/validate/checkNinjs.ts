import type { OutputFault } from './outputFault.ts'

/** How the properties that we write have to look. */
const TEXTS = ['uri', 'type', 'language', 'title', 'by', 'edNote', 'copyrightNotice', 'firstCreated', 'versionCreated']
const LISTS = [
  'headlines',
  'descriptions',
  'bodies',
  'infoSources',
  'subjects',
  'organisations',
  'genres',
  'associations',
]
const OTHERS = ['standard', 'representationType', 'pubStatus']
const KNOWN: ReadonlySet<string> = new Set([...TEXTS, ...LISTS, ...OTHERS])
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/
const URI = /^[a-z][a-z0-9+.-]*:[\x21-\x7e]+$/i

/** Checks a ninjs file by what the published schema of 3.1 asks of the properties that we write. */
export function checkNinjs(text: string): OutputFault[] {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (cause) {
    return [{ code: 'notWellFormed', where: '', what: String(cause) }]
  }
  if (!isObject(json)) return [{ code: 'unexpected', where: '', what: typeof json }]
  return [
    ...(json.uri === undefined ? [{ code: 'missing', where: '', what: 'uri' } as const] : []),
    ...Object.keys(json)
      .filter((key) => !KNOWN.has(key))
      .map((what): OutputFault => ({ code: 'unexpected', where: '', what })),
    ...TEXTS.filter((key) => json[key] !== undefined && !isText(key, json[key])).map((key) => wrong(key, json[key])),
    ...LISTS.filter((key) => json[key] !== undefined).flatMap((key) => checkList(key, json[key])),
  ]
}

function isText(key: string, value: unknown): boolean {
  if (typeof value !== 'string') return false
  if (key === 'uri') return URI.test(value)
  return !key.endsWith('Created') || MOMENT.test(value)
}

function checkList(key: string, list: unknown): OutputFault[] {
  if (!Array.isArray(list)) return [wrong(key, list)]
  const needs = ['headlines', 'descriptions', 'bodies'].includes(key)
    ? ['value']
    : key === 'associations'
      ? ['name', 'uri']
      : []
  return list.flatMap((item: unknown, index) => {
    const where = `${key}[${index}]`
    if (!isObject(item)) return [wrong(where, item)]
    return needs
      .filter((name) => typeof item[name] !== 'string')
      .map((what): OutputFault => ({ code: 'missing', where, what }))
  })
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function wrong(where: string, value: unknown): OutputFault {
  return { code: 'wrongValue', where, what: JSON.stringify(value)?.slice(0, 80) ?? '' }
}
