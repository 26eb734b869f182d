import { useDesk } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import { useExportChoice } from '../publish/exportChoice.ts'
import { useBoundProfile } from '../publish/useBoundProfile.ts'
import { useProfiles } from '../publish/useProfiles.ts'
import { Select } from '../ui/Select.tsx'

/** Where the article is bound for: its limits are the ones the fields are measured by, and the export begins with it. */
export function BoundFor() {
  const t = useTranslate()
  const language = useDesk(({ settings }) => settings.language)
  const profiles = useProfiles()
  const bound = useBoundProfile()
  const choose = useExportChoice((choice) => choice.choose)
  return (
    <Select
      label={t('inspector.boundFor')}
      choices={profiles.map(({ name, label }) => ({ id: name, label: label[language] }))}
      value={bound.name}
      onChange={(profile) => choose({ profile })}
    />
  )
}
