import { fieldOf } from '../../../../src/article/fields.ts'
import { deskError } from '../../../../src/base/deskError.ts'
import type { Language } from '../../../../src/base/language.ts'
import { ok } from '../../../../src/base/result.ts'
import { createChecker } from '../../../../src/check/createChecker.ts'
import type { ReportedArticle, ReportFacts } from '../../../../src/check/report/reportedArticle.ts'
import type { Finding } from '../../../../src/article/finding.ts'
import { BUILT_IN_PROFILES } from '../../../../src/publish/profiles.ts'
import { atomicWrite } from '../../../files/atomicWrite.ts'
import { storageError } from '../../../files/storageError.ts'
import { houseRules, type HouseRules } from '../../../library/lexicons/houseRules.ts'
import { reportFile } from '../../../publish/checks/reportFile.ts'
import { reportOf } from '../../../publish/checks/reportOf.ts'
import { shownTime } from '../../../publish/checks/shownTime.ts'
import { libraryProfiles } from '../../../publish/profiles/libraryProfiles.ts'
import { checkedInput } from '../checkedInput.ts'
import type { Command } from '../command.ts'
import { EXIT, type ExitStatus } from '../exitStatus.ts'
import { openShelf } from '../openShelf.ts'
import { sarifOf } from '../sarifOf.ts'
import { tellError } from '../tellError.ts'

/** What a file that is in no library goes by. */
const NO_HOUSE: HouseRules = { lexicons: [], ignored: [], mark: '' }

/**
 * `check FILE|ID… [--library DIR] [--profile NAME] [--format text|json|sarif|html|docx] [--out FILE]`: what the checks find, with the library's own
 * word lists where a library is given; `html` and `docx` are the 体检报告, and a `docx` needs a file to be written to. 1 where there is an error among it; a warning or a hint alone is no failure.
 */
export const check: Command = async (terminal, { positionals, options }) => {
  const format = String(options.format ?? 'text')
  if (!['text', 'json', 'sarif', 'html', 'docx'].includes(format))
    return tellError(terminal, deskError('usage.wrong', { detail: '--format' }))
  if (format === 'docx' && options.out === undefined)
    return tellError(terminal, deskError('usage.wrong', { detail: '--out' }))
  const shelf = options.library === undefined ? null : await openShelf(terminal, options.library)
  if (shelf !== null && !shelf.ok) return tellError(terminal, shelf.error)
  const house = shelf === null ? ok(NO_HOUSE) : await houseRules()(terminal.fs, shelf.value.library)
  if (!house.ok) return tellError(terminal, house.error)
  const stored = shelf === null ? null : await libraryProfiles(shelf.value)
  if (stored !== null && !stored.ok) return tellError(terminal, stored.error)
  const known = [...(stored?.value.profiles.map((each) => each.profile) ?? []), ...BUILT_IN_PROFILES]
  const profile = known.find(({ name }) => name === String(options.profile ?? 'page'))
  if (profile === undefined) return tellError(terminal, deskError('usage.wrong', { detail: '--profile' }))

  const checker = createChecker()
  const checked: ReportedArticle[] = []
  let status: ExitStatus = EXIT.done
  for (const name of positionals) {
    const article = await checkedInput(terminal, shelf?.value ?? null, name)
    if (!article.ok) {
      const ended = tellError(terminal, { path: name, ...article.error })
      status = ended > status ? ended : status
      continue
    }
    const ignored = article.value.review?.ignored ?? []
    const reported = reportOf(checker, name, article.value, ignored, profile, house.value)
    checked.push(reported)
    if (status === EXIT.done && reported.findings.some(({ severity }) => severity === 'error')) status = EXIT.findings
  }
  const { language } = terminal
  const facts = { made: terminal.clock.now().toISOString(), profile: profile.label, shownTime: shownTime(language) }
  const text = written(checked, format, facts, language)
  if (options.out === undefined && typeof text === 'string') {
    terminal.out(text)
    return status
  }
  const path = String(options.out)
  try {
    await atomicWrite(terminal.fs, path, text)
    return status
  } catch (cause) {
    return tellError(terminal, storageError(cause, path))
  }
}

function written(
  checked: readonly ReportedArticle[],
  format: string,
  facts: ReportFacts,
  language: Language,
): string | Uint8Array {
  if (format === 'html' || format === 'docx') return reportFile(checked, facts, language, format)
  if (format === 'sarif') return `${JSON.stringify(sarifOf(checked, language), null, 2)}\n`
  if (format === 'json')
    return `${JSON.stringify(
      checked.map(({ name, findings }) => ({ name, findings: findings.map((each) => worded(each, language)) })),
      null,
      2,
    )}\n`
  return checked
    .flatMap(({ name, findings }) => findings.map((finding) => `${line(name, finding, language)}\n`))
    .join('')
}

function worded({ message, reason, fixes, key, ...finding }: Finding, language: Language): object {
  return {
    ...finding,
    message: message[language],
    reason: reason[language],
    fixes: fixes.map(({ label, edits }) => ({ label: label[language], edits })),
    key,
  }
}

/** As compilers write it: where, how grave, what, which rule. Paragraphs and characters count from 1. */
function line(name: string, { place, from, severity, message, found, rule }: Finding, language: Language): string {
  const where =
    place.kind === 'block'
      ? `${place.path.map((index) => index + 1).join('.')}:${from + 1}`
      : place.kind === 'field'
        ? fieldOf(place.field).label[language]
        : '-'
  return `${name}:${where}: ${severity}: ${message[language]}${found === '' ? '' : ` [${found}]`} (${rule})`
}
