import type { Bilingual } from '../../../src/base/language.ts'
import { deskError, type DeskError } from '../../../src/base/deskError.ts'
import type { BrokenProfile } from '../../../src/publish/stored/libraryProfiles.ts'

/** The refusal of a profile that cannot be used: its words say what is wrong, place by place. */
export function brokenProfileError({ name, problems }: Pick<BrokenProfile, 'name' | 'problems'>): DeskError {
  const error = deskError('profile.broken', { path: name })
  const say = (language: keyof Bilingual) => problems.map(({ message }) => message[language])
  const message: Bilingual = {
    zh: `${error.message.zh}（${say('zh').join('；')}）`,
    en: `${error.message.en} (${say('en').join('; ')})`,
  }
  return { ...error, message }
}
