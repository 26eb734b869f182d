import type { Bilingual } from '../../../src/base/language.ts'
import { deskError, type DeskError } from '../../../src/base/deskError.ts'
import { err, ok, type Result } from '../../../src/base/result.ts'
import type { FilledTemplate } from '../../../src/publish/template/storedTemplate.ts'
import { createThread, type ThreadLimits } from '../../apart/createThread.ts'
import { programPath } from '../../apart/programPath.ts'
import type { TemplateAnswer, TemplateQuestion } from './templateQuestion.ts'

/** Fills a template: the page, or `template.wrong`, `template.missing`, `template.late`, `template.large` or `template.active`. */
export type TemplateMaker = (question: TemplateQuestion) => Promise<Result<FilledTemplate, DeskError>>

const LIMITS: ThreadLimits = { time: 5000, memory: 256 }

/** Makes what fills templates: in a thread of its own with limits of time and memory, which starts when it is first needed. */
export function templateMaker(
  program = programPath(import.meta.dirname, 'templateWorker'),
  limits = LIMITS,
): TemplateMaker {
  const ask = createThread<TemplateQuestion, TemplateAnswer>(program, limits)
  return async (question) => {
    const { name } = question
    if (question.templates[name] === undefined) return err(deskError('template.missing', { path: name }))
    const heard = await ask(question)
    if (heard.kind === 'late') return err(deskError('template.late', { path: name }))
    if (heard.kind === 'died') return err(deskError('template.large', { path: name, detail: heard.cause.message }))
    const { answer } = heard
    switch (answer.kind) {
      case 'made':
        return ok({ html: answer.html, faults: answer.faults })
      case 'late':
      case 'large':
        return err(deskError(`template.${answer.kind}`, { path: name }))
      case 'active':
        return err(located('template.active', name, answer, answer.what))
      case 'wrong':
        return err(located('template.wrong', answer.file, answer, answer.what))
    }
  }
}

/** An error with the line in its words; the file is its path. */
function located(
  code: 'template.active' | 'template.wrong',
  file: string,
  { line, column }: { readonly line: number; readonly column?: number },
  what: string,
): DeskError {
  const error = deskError(code, { path: file, detail: `${line}:${column ?? 1} ${what}` })
  const message: Bilingual = {
    zh: `${error.message.zh}（第 ${line} 行：${what}）`,
    en: `${error.message.en} (line ${line}: ${what})`,
  }
  return { ...error, message }
}
