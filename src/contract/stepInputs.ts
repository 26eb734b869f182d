import { z } from 'zod'
import { REVIEW_STAGES } from '../article/reviewNames.ts'

const name = z.string().max(100)

/** the three steps of the review as a person writes them */
const steps = z
  .array(z.strictObject({ stage: z.enum(REVIEW_STAGES), used: z.boolean(), review: name, proof: name.nullable() }))
  .readonly()
  .refine((given) => given.map(({ stage }) => stage).join() === REVIEW_STAGES.join())

/** a change of them; `steps` null: as they are in every house */
export const stepsChangeInput = z.strictObject({ seen: steps, steps: steps.nullable() })
