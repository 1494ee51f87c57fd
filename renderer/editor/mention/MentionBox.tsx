import { Button, Group } from '@mantine/core'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { MentionKind } from '../../../shared/document/marks/mention.ts'
import { useWords } from '../../i18n/useWords.ts'
import { useAnnounce } from '../../ui/LiveRegion.tsx'
import { useLive } from '../../ui/useLive.ts'
import type { VersionEditor } from '../createVersionEditor.ts'
import { CaretBox } from '../menus/CaretBox.tsx'
import type { RecordRow } from '../records.ts'
import styles from './MentionBox.module.css'
import { meanBy } from './meanBy.ts'
import { type MentionPlace, placeNow } from './mentionPlaces.ts'
import { RecordPicker } from './RecordPicker.tsx'

interface Props {
  readonly version: VersionEditor
  readonly column: RefObject<HTMLElement | null>
}

/** Who is meant by the words under the caret, and a way to change it without leaving the text. */
export function MentionBox({ version, column }: Props) {
  const place = useLive(version.aboutMention)
  return place && <BoxOfPlace key={`${place.from} ${place.id}`} place={place} version={version} column={column} />
}

function BoxOfPlace({ place, version, column }: Props & { readonly place: MentionPlace }) {
  const words = useWords()
  const announce = useAnnounce()
  const box = useRef<HTMLDivElement>(null)
  const changeButton = useRef<HTMLButtonElement>(null)
  const [changing, setChanging] = useState(false)
  const meant = useMeant(version, place.id)
  const { editor, records, undo, aboutMention } = version

  useEffect(() => {
    changeButton.current?.focus({ preventScroll: true })
  }, [])

  const close = () => {
    aboutMention.set(null)
    editor.view.focus()
  }
  const mean = (record: RecordRow | null) => {
    const now = placeNow(editor.state.doc, place)
    undo.together(() => meanBy(now ? [now] : [], record)(editor.state, editor.view.dispatch))
    const text = now ? editor.state.doc.textBetween(now.from, now.to, ' ', ' ') : ''
    announce(
      record
        ? words('editor.mention.changed', { count: 1, name: record.name })
        : words('editor.mention.untagged', { words: text }),
    )
    close()
  }
  const makeNew = async (kind: MentionKind, name: string) => {
    const made = await records.onNewRecord(kind, name)
    if (made) mean(made)
    else box.current?.querySelector('input')?.focus()
  }

  return (
    <CaretBox
      ref={box}
      editor={editor}
      column={column}
      at={place.from}
      label={words('editor.mention.box')}
      className={styles.box}
      onClose={close}
      onLeft={() => aboutMention.set(null)}
    >
      <p className={styles.who} lang={version.language}>
        {meant === 'gone' ? words('editor.mention.gone') : (meant?.name ?? '…')}
        {meant !== 'gone' && meant && meant.about !== '' && <small className={styles.about}>{meant.about}</small>}
      </p>
      <Group gap="xs">
        <Button
          ref={changeButton}
          size="xs"
          variant="default"
          aria-expanded={changing}
          onClick={() => setChanging(!changing)}
        >
          {words('editor.mention.change')}
        </Button>
        <Button size="xs" variant="subtle" onClick={() => mean(null)}>
          {words('editor.mention.untag')}
        </Button>
      </Group>
      {changing && (
        <RecordPicker
          source={records}
          language={version.language}
          present={place.id}
          onPick={mean}
          onNew={(kind, name) => void makeNew(kind, name)}
        />
      )}
    </CaretBox>
  )
}

function useMeant({ records }: VersionEditor, id: string): RecordRow | 'gone' | null {
  const [meant, setMeant] = useState<RecordRow | 'gone' | null>(null)
  useEffect(() => {
    let here = true
    Promise.resolve(records.findRecord(id)).then(
      row => here && setMeant(row ?? 'gone'),
      (error: unknown) => console.error('the directory did not answer', error),
    )
    return () => {
      here = false
    }
  }, [records, id])
  return meant
}
