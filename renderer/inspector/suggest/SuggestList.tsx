import { Check, Plus } from 'lucide-react'
import { Button as AriaButton, ToggleButton } from 'react-aria-components'
import type { Offered } from '../../../src/suggest/suggestion.ts'
import { describeError } from '../../app/describeError.ts'
import { useDesk } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import { Button } from '../../ui/Button.tsx'
import { useLineField, useListField } from '../useFields.ts'
import type { SuggestedKey } from './isSuggested.ts'
import styles from './suggest.module.css'
import type { Offers } from './useOffers.ts'

interface SuggestListProps {
  readonly fieldKey: SuggestedKey
  readonly offers: Offers
  readonly onDone: () => void
}

/** What is offered for a field, each taken by one press. */
export function SuggestList({ fieldKey, offers, onDone }: SuggestListProps) {
  const t = useTranslate()
  const language = useDesk(({ settings }) => settings.language)
  if (offers === null)
    return (
      <p className={styles.note} role="status">
        {t('inspector.suggest.busy')}
      </p>
    )
  if ('error' in offers) {
    const { text, hint } = describeError(offers.error, language)
    return (
      <p className={styles.note} role="alert">
        {text} {hint}
      </p>
    )
  }
  const { offered } = offers
  const isEmpty =
    { keywords: offered.keywords, abstract: offered.abstract, channelPath: offered.channels }[fieldKey].length === 0
  if (isEmpty) return <p className={styles.note}>{t('inspector.suggest.none')}</p>
  if (fieldKey === 'keywords') return <Keywords offered={offered} />
  return fieldKey === 'abstract' ? (
    <Abstract offered={offered} onDone={onDone} />
  ) : (
    <Channels offered={offered} onDone={onDone} />
  )
}

function Keywords({ offered }: { readonly offered: Offered }) {
  const t = useTranslate()
  const { value, change } = useListField('keywords')
  return (
    <>
      <p className={styles.note}>{t('inspector.suggest.keywords')}</p>
      <ul className={styles.words}>
        {offered.keywords.map(({ word, times, known }) => {
          const taken = value.includes(word)
          return (
            <li key={word}>
              <ToggleButton
                className={styles.word ?? ''}
                isSelected={taken}
                onChange={(wanted) => change(wanted ? [...value, word] : value.filter((each) => each !== word))}
              >
                {taken ? <Check aria-hidden /> : <Plus aria-hidden />}
                <span>{word}</span>
                {known ? (
                  <span className={styles.known} title={t('inspector.suggest.known')}>
                    ✓
                  </span>
                ) : null}
                <span className={styles.times}>{t('inspector.suggest.times', { times })}</span>
              </ToggleButton>
            </li>
          )
        })}
      </ul>
    </>
  )
}

function Abstract({ offered, onDone }: { readonly offered: Offered; readonly onDone: () => void }) {
  const t = useTranslate()
  const { value, change } = useLineField('abstract')
  return (
    <>
      <p className={styles.note}>{t('inspector.suggest.abstract')}</p>
      <blockquote className={styles.abstract}>{offered.abstract}</blockquote>
      <div className={styles.actions}>
        <Button
          variant="primary"
          onPress={() => {
            change(offered.abstract)
            onDone()
          }}
        >
          {t(value === '' ? 'inspector.suggest.take' : 'inspector.suggest.replace')}
        </Button>
      </div>
    </>
  )
}

function Channels({ offered, onDone }: { readonly offered: Offered; readonly onDone: () => void }) {
  const t = useTranslate()
  const { change } = useListField('channelPath')
  return (
    <>
      <p className={styles.note}>{t('inspector.suggest.channels')}</p>
      <ul className={styles.words}>
        {offered.channels.map(({ path, articles }) => (
          <li key={path.join('/')}>
            <AriaButton
              className={styles.word ?? ''}
              onPress={() => {
                change(path)
                onDone()
              }}
            >
              <span>{path.join(' › ')}</span>
              <span className={styles.times}>{t('inspector.suggest.articles', { articles })}</span>
            </AriaButton>
          </li>
        ))}
      </ul>
    </>
  )
}
