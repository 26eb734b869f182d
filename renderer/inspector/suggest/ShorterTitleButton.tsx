import { useContext, useMemo } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { emptyMetadata } from '../../../src/article/metadata.ts'
import { fieldLength } from '../../../src/publish/fieldLength.ts'
import { shorterTitles } from '../../../src/suggest/shorterTitles.ts'
import { useArticle } from '../../app/articleStore.ts'
import { useTranslate } from '../../app/useTranslate.ts'
import { useBoundProfile } from '../../publish/useBoundProfile.ts'
import { FieldSourceContext } from '../fieldSource.ts'
import { useLineField } from '../useFields.ts'
import styles from './suggest.module.css'

/** Beside the title: shorter ones of its own parts that fit where the article is bound for; not there where it has none. */
export function ShorterTitleButton() {
  const t = useTranslate()
  const readOnly = useArticle(({ session }) => session?.readOnly ?? true)
  const source = useContext(FieldSourceContext)
  const { value, change } = useLineField('title')
  const bound = useBoundProfile()
  const titles = useMemo(
    () =>
      shorterTitles(value).filter((title) => {
        const limit = fieldLength({ ...emptyMetadata(), title }, 'title', bound)
        return limit === null || limit.length <= limit.most
      }),
    [value, bound],
  )
  if (source !== null || readOnly || titles.length === 0) return null
  const label = t('inspector.suggest.for.title')
  return (
    <DialogTrigger>
      <Button className={styles.button ?? ''} aria-label={label}>
        {t('inspector.suggest')}
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom end" offset={6}>
        <Dialog className={styles.dialog ?? ''} aria-label={label}>
          {({ close }) => (
            <>
              <p className={styles.note}>{t('inspector.suggest.titles')}</p>
              <ul className={styles.words}>
                {titles.map((title) => (
                  <li key={title}>
                    <Button
                      className={styles.word ?? ''}
                      onPress={() => {
                        change(title)
                        close()
                      }}
                    >
                      <span>{title}</span>
                    </Button>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
