import { useContext } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { useArticle } from '../../app/articleStore.ts'
import { useTranslate } from '../../app/useTranslate.ts'
import { FieldSourceContext } from '../fieldSource.ts'
import type { SuggestedKey } from './isSuggested.ts'
import { SuggestList } from './SuggestList.tsx'
import styles from './suggest.module.css'
import { useOffers } from './useOffers.ts'

/** Beside a field's label: opens what the text and the library offer for it. Nothing is filled in by itself. */
export function SuggestButton({ fieldKey }: { readonly fieldKey: SuggestedKey }) {
  const t = useTranslate()
  const readOnly = useArticle(({ session }) => session?.readOnly ?? true)
  const source = useContext(FieldSourceContext)
  const [offers, ask] = useOffers()
  // An import, or a row of a table, has no paper to read.
  if (source !== null || readOnly) return null
  // Named apart from its field: who looks for the field by its label finds one thing.
  const label = t(`inspector.suggest.for.${fieldKey}`)
  return (
    <DialogTrigger onOpenChange={(open) => open && void ask()}>
      <Button className={styles.button ?? ''} aria-label={label}>
        {t('inspector.suggest')}
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom end" offset={6}>
        <Dialog className={styles.dialog ?? ''} aria-label={label}>
          {({ close }) => <SuggestList fieldKey={fieldKey} offers={offers} onDone={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
