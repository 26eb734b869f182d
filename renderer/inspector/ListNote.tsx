import { FIELDS } from '../../src/article/fields.ts'
import { emptyMetadata } from '../../src/article/metadata.ts'
import { authorOffer } from '../../src/library/lists/authorOffer.ts'
import type { ListedField } from '../../src/library/lists/houseLists.ts'
import { plainValue } from '../../src/library/lists/plainValue.ts'
import { unlistedValues } from '../../src/library/lists/unlistedValues.ts'
import { useArticle } from '../app/articleStore.ts'
import { useDesk, useNotices, useServices } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import { useLists } from '../library/lists/useLists.ts'
import styles from './inspector.module.css'

const EMPTY = emptyMetadata()

/**
 * What a field's list (名单) has to say of its value, in one quiet line: a value that is not on it, to be taken in; or what it knows of an
 * author, to be filled in where the article says nothing. Not while the field is being worked in.
 */
export function ListNote({ list }: { readonly list: ListedField }) {
  const t = useTranslate()
  const language = useDesk((state) => state.settings.language)
  const services = useServices()
  const showError = useNotices((state) => state.showError)
  const lists = useLists()
  const metadata = useArticle(({ session }) => session?.metadata) ?? EMPTY
  const isReadOnly = useArticle(({ session }) => session?.readOnly ?? true)
  const changeMetadata = useArticle(({ actions }) => actions.changeMetadata)
  const [unlisted] = unlistedValues(list, lists, metadata)
  const offer = list === 'authors' ? authorOffer(lists, metadata) : null

  async function take(value: string): Promise<void> {
    const entries = [{ value: plainValue(list, value), affiliation: '', bio: '' }]
    const answer = await services.lists.getState().change({ kind: 'add', list, entries })
    if (!answer.ok) showError(answer.error, 'lists')
  }

  if (isReadOnly) return null
  if (offer !== null) {
    const keys = Object.keys(offer.patch) as ('authorAffiliation' | 'authorBio')[]
    const what = keys.length > 1 ? t('lists.offerBoth') : FIELDS[keys[0] ?? 'authorBio'].label[language]
    return (
      <p className={styles.listNote}>
        {t('lists.offer', { author: offer.author.value, what })}
        <button type="button" className={styles.jump} onClick={() => changeMetadata(offer.patch)}>
          {t('lists.offerTake')}
        </button>
      </p>
    )
  }
  if (unlisted === undefined) return null
  return (
    <p className={styles.listNote}>
      {t('lists.offList', { value: unlisted })}
      <button
        type="button"
        className={styles.jump}
        aria-label={t('lists.takeNamed', { value: unlisted })}
        onClick={() => void take(unlisted)}
      >
        {t('lists.take')}
      </button>
    </p>
  )
}
