import { Copy, Monitor, Smartphone } from 'lucide-react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type { Profile } from '../../src/publish/profile.ts'
import { useDesk } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import { useCopyBody } from '../publish/useCopyBody.ts'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Select } from '../ui/Select.tsx'
import type { PreviewForm } from './previewForm.ts'
import { usePreviewView } from './previewView.ts'
import styles from './preview.module.css'

/** Props of the tools above a preview. */
export interface PreviewToolsProps {
  readonly profiles: readonly Profile[]
  readonly profile: Profile
  /** how the profile's output is seen by its reader; `source` where it has none but its text */
  readonly shown: PreviewForm
  /** what is on show */
  readonly form: PreviewForm
}

/** Which output is previewed, how, on what screen; and the way to copy it. */
export function PreviewTools({ profiles, profile, shown, form }: PreviewToolsProps) {
  const t = useTranslate()
  const language = useDesk(({ settings }) => settings.language)
  const { screen, show, look, fit } = usePreviewView()
  const copyBody = useCopyBody()
  const hasScreens = form === 'page' || form === 'wechat'

  return (
    <div role="toolbar" aria-label={t('preview.tools')} className={styles.tools}>
      <div className={styles.profile}>
        <Select
          hideLabel
          label={t('preview.profile')}
          choices={profiles.map(({ name, label }) => ({ id: name, label: label[language] }))}
          value={profile.name}
          onChange={show}
        />
      </div>
      {shown === 'source' ? null : (
        <ToggleButtonGroup
          aria-label={t('preview.form')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[form === 'source' ? 'source' : 'shown']}
          onSelectionChange={(keys) => look(keys.has('source'))}
          className={styles.forms ?? ''}
        >
          {(['shown', 'source'] as const).map((id) => (
            <ToggleButton key={id} id={id} className={styles.form ?? ''}>
              {t(`preview.form.${id}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
      {hasScreens ? (
        <>
          <IconButton label={t('preview.phone')} isSelected={screen === 'phone'} onPress={() => fit('phone')}>
            <Smartphone aria-hidden />
          </IconButton>
          <IconButton label={t('preview.desktop')} isSelected={screen === 'desktop'} onPress={() => fit('desktop')}>
            <Monitor aria-hidden />
          </IconButton>
        </>
      ) : null}
      {form === 'page' ? null : form === 'wechat' ? (
        <IconButton label={t('preview.copyBody')} onPress={() => copyBody('formatted', profile)}>
          <Copy aria-hidden />
        </IconButton>
      ) : (
        <Button
          variant="quiet"
          icon={<Copy aria-hidden />}
          onPress={() => copyBody(form === 'source' ? 'source' : 'formatted', profile)}
        >
          {t(form === 'source' ? 'preview.copySource' : 'preview.copyBody')}
        </Button>
      )}
    </div>
  )
}
