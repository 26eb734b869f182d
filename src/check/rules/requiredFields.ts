import { fieldOf } from '../../article/fields.ts'
import type { ArticleRule } from '../rule.ts'
import { fieldPlace } from '../text/fieldPlace.ts'

/** Fields that the target needs and that are empty. */
export const requiredFields: ArticleRule = {
  kind: 'article',
  id: 'requiredFields',
  group: 'metadata',
  severity: 'error',
  certainty: 'high',
  message: { zh: '必填项是空的。', en: 'A required field is empty.' },
  reason: { zh: '发布配置要求填写。', en: 'The publishing profile asks for it.' },
  check: (_, { target }) =>
    (target?.missing ?? []).map((field) => ({
      place: fieldPlace(field),
      from: 0,
      to: 0,
      message: { zh: `没有填写${fieldOf(field).label.zh}。`, en: `${fieldOf(field).label.en} is empty.` },
    })),
}
