import { DESK_ERROR_TEXTS } from './deskErrorTexts.ts'
import { EDIT_ERROR_TEXTS } from './editErrorTexts.ts'
import { INPUT_ERROR_TEXTS } from './inputErrorTexts.ts'
import { PROFILE_ERROR_TEXTS } from './profileErrorTexts.ts'
import { REVIEW_ERROR_TEXTS } from './reviewErrorTexts.ts'
import { SAVING_ERROR_TEXTS } from './savingErrorTexts.ts'

/** Every error a user can meet: what happened, then what is safe and what to do. */
export const ERROR_TEXTS = {
  ...INPUT_ERROR_TEXTS,
  ...SAVING_ERROR_TEXTS,
  ...DESK_ERROR_TEXTS,
  ...PROFILE_ERROR_TEXTS,
  ...REVIEW_ERROR_TEXTS,
  ...EDIT_ERROR_TEXTS,
} as const
