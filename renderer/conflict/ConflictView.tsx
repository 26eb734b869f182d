import { useState } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useServices } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import { Button } from '../ui/Button.tsx'
import { applyMerge } from './applyMerge.ts'
import type { ArticleMerge } from './articleMerge.ts'
import { ComparedVersion } from './ComparedVersion.tsx'
import styles from './conflict.module.css'
import { MergedVersion } from './MergedVersion.tsx'
import { placeKey } from './placeKey.ts'
import { useChoices } from './useChoices.ts'
import { tellMerged } from './tellMerged.ts'
import { VersionSheet } from './VersionSheet.tsx'
import { ViewFrame } from './ViewFrame.tsx'

type Tab = 'merge' | 'mine' | 'theirs' | 'base'

/** Three versions of the open article: mine, theirs and what both began as; and the merge of them, which the person finishes. */
export function ConflictView({ merge }: { readonly merge: ArticleMerge }) {
  const t = useTranslate()
  const services = useServices()
  const [tab, setTab] = useState<Tab>('merge')
  const [choices, setChoices] = useChoices()
  const left = openPlaces(merge).filter((key) => !choices.has(key)).length
  const tabs: readonly Tab[] = merge.base === null ? ['merge', 'mine', 'theirs'] : ['merge', 'mine', 'theirs', 'base']

  async function finish(): Promise<void> {
    if (!(await applyMerge(services, choices))) return
    setChoices(new Map())
    tellMerged(services, t)
    services.article.getState().actions.focusPaper()
  }

  const tools = (
    <ToggleButtonGroup
      aria-label={t('conflict.tabs')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[tab]}
      onSelectionChange={(keys) => setTab([...keys][0] as Tab)}
      className={styles.tabs ?? ''}
    >
      {tabs.map((id) => (
        <ToggleButton key={id} id={id} className={styles.tab ?? ''}>
          {t(`conflict.tab.${id}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
  const foot = (
    <>
      <span role="status">{left > 0 ? t('conflict.left', { n: left }) : t('conflict.ready')}</span>
      <span className={styles.legend}>{t('conflict.legend')}</span>
      <span className={styles.gap} />
      <Button variant="primary" isDisabled={left > 0} onPress={() => void finish()}>
        {t('conflict.finish')}
      </Button>
    </>
  )
  return (
    <ViewFrame title={t('conflict.title')} tools={tools} foot={foot}>
      <VersionSheet key={tab}>{versionOf(tab)}</VersionSheet>
    </ViewFrame>
  )

  function versionOf(shown: Tab) {
    const { base, mine, theirs } = merge
    switch (shown) {
      case 'merge':
        return (
          <MergedVersion
            merge={merge}
            choices={choices}
            onChoose={(key, choice) => setChoices(new Map(choices).set(key, choice))}
          />
        )
      case 'mine':
        return <ComparedVersion before={base ?? theirs} after={mine} />
      case 'theirs':
        return <ComparedVersion before={base ?? mine} after={theirs} />
      case 'base':
        return base === null ? null : <ComparedVersion before={base} after={base} />
    }
  }
}

function openPlaces({ places, fields }: ArticleMerge): string[] {
  const ofPlaces = places.flatMap((place) => (place.kind === 'disputed' ? [placeKey(place)] : []))
  return [...fields.disputed.map(placeKey), ...ofPlaces]
}
