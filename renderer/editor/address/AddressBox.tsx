import { Button, Group, TextInput } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { type FormEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { safeLink } from '../../../shared/document/safeLink.ts'
import { safeVideo } from '../../../shared/document/safeVideo.ts'
import { useWords } from '../../i18n/useWords.ts'
import type { LiveValue } from '../../ui/liveValue.ts'
import { useLive } from '../../ui/useLive.ts'
import { insertBlock } from '../commands/insertBlock.ts'
import { removeLink, setLink } from '../commands/link.ts'
import { placeInColumn } from '../menus/placeInColumn.ts'
import type { Asking } from './asking.ts'

interface Props {
  readonly editor: Editor
  readonly asking: LiveValue<Asking | null>
  readonly column: RefObject<HTMLElement | null>
}

/** Asks for the address of a link or a film, under the words it is for. */
export function AddressBox({ editor, asking, column }: Props) {
  const asked = useLive(asking)
  return asked && <AddressForm key={asked.kind} asked={asked} editor={editor} asking={asking} column={column} />
}

function AddressForm({ asked, editor, asking, column }: Props & { readonly asked: Asking }) {
  const words = useWords()
  const box = useRef<HTMLFormElement>(null)
  const [address, setAddress] = useState(asked.present)
  const [refused, setRefused] = useState(false)
  const { kind } = asked

  useLayoutEffect(() => {
    if (!box.current || !column.current) return
    const { from } = editor.state.selection
    const { left, top, bottom } = editor.view.coordsAtPos(from)
    placeInColumn(box.current, column.current, new DOMRect(left, top, 0, bottom - top))
    box.current.querySelector('input')?.focus({ preventScroll: true })
  }, [editor, column])

  const close = () => {
    asking.set(null)
    editor.view.focus()
  }

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const safe = kind === 'link' ? safeLink(address) : safeVideo(address)
    if (safe === null) {
      setRefused(true)
      return
    }
    const video = kind === 'video' && editor.schema.nodes.video?.create({ address: safe })
    const command = video ? insertBlock(video) : setLink(address)
    command(editor.state, editor.view.dispatch)
    close()
  }

  return (
    <form
      ref={box}
      className="address-box"
      onSubmit={submit}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close()
      }}
      onBlur={event => {
        if (!event.currentTarget.contains(event.relatedTarget) && event.relatedTarget !== null) asking.set(null)
      }}
    >
      <TextInput
        label={words(kind === 'link' ? 'editor.link.address' : 'editor.video.address')}
        placeholder={words(kind === 'link' ? 'editor.link.example' : 'editor.video.example')}
        value={address}
        spellCheck={false}
        autoComplete="off"
        error={refused && words(kind === 'link' ? 'editor.link.unsafe' : 'editor.video.unsafe')}
        onChange={event => {
          setAddress(event.currentTarget.value)
          setRefused(false)
        }}
      />
      <Group gap="xs" mt="xs" justify="flex-end">
        {asked.present !== '' && (
          <Button
            variant="subtle"
            onClick={() => {
              removeLink(editor.state, editor.view.dispatch)
              close()
            }}
          >
            {words('editor.link.remove')}
          </Button>
        )}
        <Button type="submit" variant="default">
          {words(kind === 'link' ? 'editor.link.set' : 'editor.video.set')}
        </Button>
      </Group>
    </form>
  )
}
