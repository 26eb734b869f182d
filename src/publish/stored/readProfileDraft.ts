import { isJsonObject } from '../../article/isJsonObject.ts'
import type { Profile } from '../profile.ts'
import { profileSchema } from './profileSchema.ts'

/** Problems that typing makes: the form shows them where they are. All others are of values that no field of it can hold. */
const TYPED: ReadonlySet<string> = new Set(['long', 'empty', 'name', 'address', 'part', 'folder', 'template'])

/**
 * Reads a profile that was being edited. What is merely not right yet stays as it was typed; a part of another kind, as another desk or a damaged file
 * gives it, is as it is stored, and so is what the draft lacks.
 * @param stored the profile that the draft was begun over
 */
export function readProfileDraft(raw: unknown, stored: Profile): Profile {
  if (!isJsonObject(raw)) return stored
  const parts = Object.keys(profileSchema.shape)
  const laid = { ...stored, ...Object.fromEntries(Object.entries(raw).filter(([key]) => parts.includes(key))) }
  const parsed = profileSchema.safeParse(laid)
  const wrong = new Set(
    (parsed.error?.issues ?? [])
      .filter(({ path, message }) => !isTyped(message, valueAt(laid, path)))
      .map(({ path: [part] }) => String(part)),
  )
  const kept = Object.entries(laid).filter(([key]) => !wrong.has(key))
  const asStored = Object.entries(stored).filter(([key]) => wrong.has(key))
  return { ...stored, ...Object.fromEntries([...kept, ...asStored]) }
}

/** Whether a problem, as the schema words it, is one of typing; a number that is none yet was stored as null. */
function isTyped(message: string, value: unknown): boolean {
  const [word] = JSON.parse(message) as [string]
  return word === 'number' ? value === null || typeof value === 'number' : TYPED.has(word)
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Readonly<Record<PropertyKey, unknown>> | undefined)?.[key], raw)
}
