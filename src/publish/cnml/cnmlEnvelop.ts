import type { Article } from '../../article/article.ts'
import { shanghaiDate } from '../markup/dates.ts'
import { element } from '../markup/element.ts'
import { escapeText } from '../markup/escape.ts'
import type { Profile } from '../profile.ts'
import { cnmlProvider } from './cnmlProvider.ts'

/** The envelope: when and by whom it is sent, and the column it is meant for. To whom is left to the one who sends it. */
export function cnmlEnvelop({ metadata, modifiedAt }: Article, profile: Profile): string {
  const name = element('Name', {}, escapeText(cnmlProvider(metadata, profile)))
  const column = element('Column', {}, element('Name', {}, escapeText(metadata.channelPath.at(-1) ?? '')))
  return `<Envelop>
<TransferTime>${shanghaiDate(modifiedAt) ?? ''}</TransferTime>
<SentFrom xsi:type="OrganizationType"><NameTopic>${name}</NameTopic></SentFrom>
<SentTo/>
<Products><Product><ProductName>${name}</ProductName><Columns>${column}</Columns></Product></Products>
</Envelop>`
}
