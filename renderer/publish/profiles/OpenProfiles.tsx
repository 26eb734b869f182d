import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { InputOf } from '../../../src/contract/channels.ts'
import type { Profile } from '../../../src/publish/profile.ts'
import { useServices } from '../../app/deskContext.tsx'
import { keptDrafts } from '../../app/unsent/keptDrafts.ts'
import { useTranslate } from '../../app/useTranslate.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { BrokenNote } from './BrokenNote.tsx'
import { newProfile } from './newProfile.ts'
import { PresetMenu } from './PresetMenu.tsx'
import { ProfileForm } from './ProfileForm.tsx'
import { ProfileList } from './ProfileList.tsx'
import styles from './profiles.module.css'

/** The profiles dialog while it is open: the list, and the form of the chosen one. */
export function OpenProfiles() {
  const t = useTranslate()
  const { view, profiles: store, notices, unsent } = useServices()
  const state = useStore(store)
  const { profiles, broken, standard, usable } = state
  const [chosen, setChosen] = useState<string | null>(null)
  const [begins, setBegins] = useState(0)
  const [isBusy, setBusy] = useState(false)
  const bad = broken.find(({ mark }) => mark === chosen)
  const shown = bad === undefined ? (profiles.find(({ mark }) => mark === chosen) ?? profiles[0]) : undefined
  const index = profiles.findIndex(({ mark }) => mark === shown?.mark)
  useEffect(() => void store.getState().refresh(), [store])

  async function make(change: InputOf<'publish.changeProfiles'>, then?: string): Promise<boolean> {
    const before = new Set(profiles.map(({ mark }) => mark))
    setBusy(true)
    const answer = await state.change(change)
    setBusy(false)
    if (!answer.ok) {
      notices.getState().showError(answer.error, 'profiles')
      return false
    }
    const fresh = answer.value.profiles.find(({ mark }) => !before.has(mark))
    setChosen(then ?? fresh?.mark ?? null)
    return true
  }
  const add = (from: Profile) => {
    const profile = newProfile(from, usable, (label) => t('profiles.copyOf', { label }))
    return make({ kind: 'add', profile: { ...profile } })
  }
  const over = bad?.mark ?? shown?.mark ?? ''
  async function remove(): Promise<void> {
    if ((await make({ kind: 'remove', over })) && shown !== undefined)
      keptDrafts(unsent, null).keep('profile', shown.profile.name, null)
  }

  return (
    <Dialog
      title={t('profiles.title')}
      closeLabel={t('app.close')}
      isOpen
      onClose={() => view.getState().showDialog(null)}
      size="wide"
    >
      <div className={styles.columns}>
        <div className={styles.side}>
          <ProfileList {...state} chosen={bad?.mark ?? shown?.mark ?? null} onChoose={setChosen} />
          <PresetMenu onAdd={(preset) => void add(preset)} />
        </div>
        <div className={styles.main}>
          <div className={styles.actions} role="group" aria-label={t('profiles.actions')}>
            <Button isDisabled={shown === undefined} onPress={() => shown && void add(shown.profile)}>
              {t('profiles.duplicate')}
            </Button>
            <Button
              isDisabled={shown === undefined || shown.profile.name === standard}
              onPress={() => shown && void make({ kind: 'standard', name: shown.profile.name }, over)}
            >
              {t('profiles.makeStandard')}
            </Button>
            <Button isDisabled={index < 1} onPress={() => void make({ kind: 'move', over, by: -1 }, over)}>
              {t('profiles.up')}
            </Button>
            <Button
              isDisabled={shown === undefined || index === profiles.length - 1}
              onPress={() => void make({ kind: 'move', over, by: 1 }, over)}
            >
              {t('profiles.down')}
            </Button>
            <Button variant="danger" onPress={() => void remove()}>
              {t('profiles.remove')}
            </Button>
          </div>
          {bad === undefined ? null : <BrokenNote profile={bad} />}
          {shown === undefined ? null : (
            // What would be typed while another profile is on its way would go with this one's form.
            <div className={styles.held} inert={isBusy}>
              <ProfileForm
                key={`${shown.mark} ${begins}`}
                stored={shown}
                onGiveUp={() => setBegins(begins + 1)}
                onSave={(profile) => make({ kind: 'put', profile: { ...profile }, over: shown.mark })}
              />
            </div>
          )}
        </div>
      </div>
    </Dialog>
  )
}
