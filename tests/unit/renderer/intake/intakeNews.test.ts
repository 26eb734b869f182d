import { beforeEach, describe, expect, it } from 'vitest'
import { useIntakeNews } from '../../../../renderer/intake/intakeNews.ts'
import { emptyManuscript } from '../../../helpers/emptyManuscript.ts'

const DROPPED = { what: '777.jpg', line: 51, why: { zh: '图标', en: 'icon' } }
const news = () => useIntakeNews.getState().news
const OF = { name: '来稿.txt', manuscript: emptyManuscript() }

beforeEach(() => useIntakeNews.getState().dismiss())

describe('the news of an import', () => {
  it('stay until dismissed, and the latest takes the place of the one before', () => {
    const { tell, dismiss } = useIntakeNews.getState()
    tell({ ...OF, articleId: 'a', dropped: [DROPPED], losses: [] })
    tell({ ...OF, articleId: 'b', dropped: [DROPPED], losses: [] })
    expect(news()?.articleId).toBe('b')
    dismiss()
    expect(news()).toBeNull()
  })

  it('are none where nothing was left out, also after an import that left something out', () => {
    const { tell } = useIntakeNews.getState()
    tell({ ...OF, articleId: 'a', dropped: [], losses: [{ kind: 'missingBytes', where: '4', what: 'W0.jpg' }] })
    expect(news()?.losses).toHaveLength(1)
    tell({ ...OF, articleId: 'b', dropped: [], losses: [] })
    expect(news()).toBeNull()
  })
})
