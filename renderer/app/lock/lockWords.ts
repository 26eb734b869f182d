import type { MessageKey } from '../../../src/base/messages/catalogue.ts'
import type { LockHolder, LockPerson, LockStanding } from '../../../src/saving/lock/lockStanding.ts'

/** Gives a message in the language of the moment. */
export type Words = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string

/** A person in words: the name, the machine, or what is known of them. */
export function personWords({ person, machine }: LockPerson, t: Words): string {
  if (machine === '') return person === '' ? t('lock.someone') : person
  return person === '' ? t('lock.someoneAt', { machine }) : t('lock.person', { person, machine })
}

/** How an article's lock stands, in a sentence for whoever does not have it; '' where there is nothing to say. */
export function lockWords(lock: LockStanding, t: Words): string {
  switch (lock.kind) {
    case 'mine':
    case 'none':
      return ''
    case 'free':
      return t('lock.free')
    case 'given':
      return lock.to === null ? t('lock.givenUp') : t('lock.given', { who: personWords(lock.to, t) })
    case 'stale':
      return t(lock.gone ? 'lock.gone' : 'lock.stale', { who: personWords(lock.by, t) })
    case 'held':
      if (lock.asking === 'waiting') return t('lock.waiting', { who: personWords(lock.by, t) })
      if (lock.asking === 'declined') return t('lock.declined', { who: personWords(lock.by, t) })
      return heldWords(lock.by, t)
  }
}

function heldWords(by: LockHolder, t: Words): string {
  const who = personWords(by, t)
  if (by.minutes < 2) return t('lock.heldNow', { who })
  if (by.minutes < 90) return t('lock.heldMinutes', { who, n: by.minutes })
  return t('lock.heldHours', { who, n: Math.round(by.minutes / 60) })
}
