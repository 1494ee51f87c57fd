import { TextInput, UnstyledButton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { slug } from '../../shared/language/slug.ts'
import { AttachmentList } from '../attachments/AttachmentList.tsx'
import { useWords } from '../i18n/useWords.ts'
import { shownBySearch } from '../publishing/pageCard.ts'
import { later } from '../ui/later.ts'
import { keys } from '../ui/queries.ts'
import { useReach } from '../ui/reach.ts'
import { useLive } from '../ui/useLive.ts'
import { withDetails, withEvent } from './articleDetails.ts'
import { BilingualField } from './BilingualField.tsx'
import { DaysFields } from './DaysFields.tsx'
import styles from './DetailsTab.module.css'
import type { Mentioned } from './mentionedRecords.ts'
import type { OpenArticle, OpenVersion } from './openArticle.ts'
import { useAfterPause } from './useAfterPause.ts'

const Participants = later(() => import('./Participants.tsx').then(one => one.Participants))

type Props = {
  readonly article: OpenArticle
  /** Who is tagged in the texts. */
  readonly mentioned: readonly Mentioned[]
}

/** *Szczegóły*: the event, who took part, who signs, where it stands, what search engines say. */
export function DetailsTab({ article, mentioned }: Props) {
  const words = useWords()
  const edited = useLive(article.details)
  const { details, slugs } = edited
  const { event } = details
  const { change, endGroup } = article.details
  const automatic = { pl: useAutomaticSlug(article.texts.pl), en: useAutomaticSlug(article.texts.en) }
  const longest = Math.max(details.description.pl.length, details.description.en.length)

  return (
    <div className={styles.details}>
      <h2 className={styles.group}>{words('article.event')}</h2>
      <BilingualField
        label={words('article.eventName')}
        value={event.name}
        onValue={(name, language) => change(withEvent(edited, { name }), `name ${language}`)}
        onLeave={endGroup}
      />
      <TextInput
        className={styles.short}
        label={words('article.edition')}
        placeholder={words('article.editionExample')}
        value={event.edition}
        onChange={typed => change(withEvent(edited, { edition: typed.target.value }), 'edition')}
        onBlur={endGroup}
      />
      <DaysFields days={event.days} onDays={days => change(withEvent(edited, { days }))} />
      <BilingualField
        label={words('article.place')}
        value={event.place}
        onValue={(place, language) => change(withEvent(edited, { place }), `place ${language}`)}
        onLeave={endGroup}
      />
      <BilingualField
        label={words('article.organisers')}
        value={event.organisers}
        onValue={(organisers, language) => change(withEvent(edited, { organisers }), `organisers ${language}`)}
        onLeave={endGroup}
        rows={2}
      />

      <h2 className={styles.group}>{words('participants.title')}</h2>
      <Suspense fallback={null}>
        <Participants article={article} mentioned={mentioned} />
      </Suspense>

      <h2 className={styles.group}>{words('article.publication')}</h2>
      <div>
        <TextInput
          label={words('article.byline')}
          value={details.byline}
          onChange={typed => change(withDetails(edited, { byline: typed.target.value }), 'byline')}
          onBlur={endGroup}
        />
        <OwnName byline={details.byline} onUse={byline => change(withDetails(edited, { byline }))} />
      </div>
      <BilingualField
        label={words('article.section')}
        value={details.section}
        onValue={(section, language) => change(withDetails(edited, { section }), `section ${language}`)}
        onLeave={endGroup}
      />
      <BilingualField
        label={words('article.slug')}
        hint={words('article.slugHint')}
        value={slugs}
        placeholder={automatic}
        onValue={(typed, language) => change({ ...edited, slugs: typed }, `slug ${language}`)}
        onLeave={() => {
          const tidy = { pl: slug(slugs.pl), en: slug(slugs.en) }
          if (tidy.pl !== slugs.pl || tidy.en !== slugs.en) change({ ...edited, slugs: tidy }, 'slug tidied')
          endGroup()
        }}
      />
      <BilingualField
        label={words('article.description')}
        hint={
          longest === 0
            ? words('article.descriptionHint')
            : words(longest > shownBySearch.description ? 'article.charactersMany' : 'article.characters', {
                count: longest,
              })
        }
        value={details.description}
        onValue={(description, language) => change(withDetails(edited, { description }), `description ${language}`)}
        onLeave={endGroup}
        rows={3}
      />

      <h2 className={styles.group}>{words('attachments.title')}</h2>
      <AttachmentList attachments={article.attachments} adding={article.attaching} />
    </div>
  )
}

const useAutomaticSlug = (version: OpenVersion): string =>
  useAfterPause(version.edits, () => slug(version.editor.state.doc.firstChild?.textContent ?? ''))

/** One press signs the article with the name from the settings. */
function OwnName({ byline, onUse }: { readonly byline: string; readonly onUse: (name: string) => void }) {
  const words = useWords()
  const { newsroom } = useReach()
  const personal = useQuery({
    queryKey: keys.personal,
    queryFn: ({ signal }) => newsroom.settings.personal(undefined, { signal }),
  })
  const name = personal.data?.userName.trim() ?? ''
  if (name === '' || byline.trim() === name) return null
  return (
    <UnstyledButton className={styles.use} onClick={() => onUse(name)}>
      {words('article.useName', { name })}
    </UnstyledButton>
  )
}
