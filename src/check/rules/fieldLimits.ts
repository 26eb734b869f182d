import { fieldOf } from '../../article/fields.ts'
import type { ArticleRule } from '../rule.ts'
import { fieldPlace } from '../text/fieldPlace.ts'

/** Fields that hold more than the target takes. */
export const fieldLimits: ArticleRule = {
  kind: 'article',
  id: 'fieldLimits',
  group: 'metadata',
  severity: 'error',
  certainty: 'high',
  message: { zh: '超过了发布配置的长度。', en: 'Longer than the profile takes.' },
  reason: { zh: '按发布配置的长度和单位计算。', en: 'By the limits and the unit of the profile.' },
  check: (_, { target }) =>
    (target?.over ?? []).map(({ key, length, most, unit }) => ({
      place: fieldPlace(key),
      from: 0,
      to: 0,
      message: {
        zh: `${fieldOf(key).label.zh}长 ${length} ${unit.zh}，最多 ${most}。`,
        en: `${fieldOf(key).label.en} has ${length} ${unit.en}, at most ${most} fit.`,
      },
    })),
}
