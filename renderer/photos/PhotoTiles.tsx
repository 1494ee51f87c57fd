import { DndContext, DragOverlay, PointerSensor, useSensor, useSensors } from '@dnd-kit/core'
import { horizontalListSortingStrategy, SortableContext } from '@dnd-kit/sortable'
import { Fragment, useRef, useState, type WheelEvent } from 'react'
import type { Language } from '../../shared/language/language.ts'
import type { Photo } from '../../shared/photos/photo.ts'
import { useWords } from '../i18n/useWords.ts'
import { useAnnounce } from '../ui/LiveRegion.tsx'
import { useReach } from '../ui/reach.ts'
import { useLive } from '../ui/useLive.ts'
import { isCover, movedTo, withCover } from './galleryEdits.ts'
import type { GalleryHold } from './galleryHold.ts'
import styles from './PhotosStrip.module.css'
import { PhotoTile } from './PhotoTile.tsx'
import type { ArrivingTile } from './photoAdding.ts'
import { silentSorting, stripCollision } from './stripSorting.ts'
import type { TextDrop } from './textDrop.ts'
import { placeThisWay, type TileKey } from './tileKey.ts'
import { goToTile } from './tileOf.ts'
import { useRemovePhoto } from './useRemovePhoto.ts'
import { useTextAim } from './useTextAim.ts'

type Props = {
  readonly article: string
  readonly gallery: GalleryHold
  readonly arriving: readonly ArrivingTile[]
  readonly written: readonly Language[]
  readonly opened: string | null
  readonly onOpen: (photo: string | null) => void
  readonly textDrop: TextDrop
}

/** So far the pointer may tremble in a click. */
const pixelsToDrag = 6

/** The photos in their order, with those on their way: opened by a click, put in order by dragging and by keys. */
export function PhotoTiles({ article, gallery, arriving, written, opened, onOpen, textDrop }: Props) {
  const words = useWords()
  const announce = useAnnounce()
  const { mediaAddress } = useReach()
  const { photos } = useLive(gallery)
  const remove = useRemovePhoto(gallery)
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: pixelsToDrag } }))
  const list = useRef<HTMLDivElement>(null)
  const [dragged, setDragged] = useState<string | null>(null)
  const [current, setCurrent] = useState<string | null>(null)
  const aim = useTextAim(textDrop, dragged)
  /** The click that ends a drag, also a cancelled one, opens nothing. */
  const wasDragged = useRef(false)

  const total = photos.length
  const ids = photos.map(photo => photo.id)
  const reachable = [current, opened].find(id => id !== null && ids.includes(id)) ?? ids[0]
  const lifted = photos.find(photo => photo.id === dragged)

  const move = (id: string, place: number) => {
    const moved = movedTo(gallery.get(), id, place)
    if (moved === gallery.get()) return
    gallery.change(moved)
    announce(words('photos.moved', { place: moved.photos.findIndex(photo => photo.id === id) + 1, total }))
    requestAnimationFrame(() => goToTile(id))
  }
  const takeOut = (id: string) => {
    const at = ids.indexOf(id)
    const neighbour = ids[at + 1] ?? ids[at - 1] ?? null
    if (opened === id) onOpen(neighbour)
    if (neighbour) goToTile(neighbour)
    else list.current?.closest<HTMLElement>('[data-region]')?.focus()
    remove(id)
  }
  const onKey = (id: string, asked: TileKey) => {
    if (dragged !== null) return
    const at = ids.indexOf(id)
    switch (asked.kind) {
      case 'open':
        return onOpen(opened === id ? null : id)
      case 'close':
        return onOpen(null)
      case 'remove':
        return takeOut(id)
      case 'cover':
        gallery.change(withCover(gallery.get(), id))
        return announce(words('photos.isCover'))
      case 'move':
        return move(id, placeThisWay(asked.way, at, total))
      case 'step':
        return goToTile(ids[placeThisWay(asked.way, at, total)] ?? id)
      default:
        return asked satisfies never
    }
  }
  /** A wheel turns one way only; here it goes along the strip. */
  const onWheel = ({ deltaX, deltaY, currentTarget }: WheelEvent) => {
    if (deltaX === 0) currentTarget.scrollLeft += deltaY
  }

  const tile = (photo: Photo, at: number) => (
    <PhotoTile
      photo={photo}
      address={mediaAddress(article, photo.id, 320)}
      name={words('photos.tile', { place: at + 1, total, file: photo.name })}
      cover={isCover(gallery.get(), photo.id)}
      written={written}
      opened={opened === photo.id}
      reachable={reachable === photo.id}
      onClick={() => {
        if (!wasDragged.current) onOpen(opened === photo.id ? null : photo.id)
      }}
      onAsk={asked => onKey(photo.id, asked)}
      onFocus={() => setCurrent(photo.id)}
    />
  )
  const waiting = (before: string | null) =>
    arriving
      .filter(one => (before === null ? !ids.some(id => id === one.before) : one.before === before))
      .map(one => <ArrivingPhoto key={one.key} name={one.name} />)

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={stripCollision(list)}
      autoScroll={{ canScroll: element => element === list.current, threshold: { x: 0.12, y: 0 } }}
      accessibility={silentSorting}
      onDragStart={({ active }) => {
        wasDragged.current = true
        setDragged(String(active.id))
      }}
      onDragCancel={() => setDragged(null)}
      onDragEnd={({ active, over }) => {
        setDragged(null)
        if (over) move(String(active.id), ids.indexOf(String(over.id)))
        else aim?.put()
      }}
    >
      <SortableContext items={ids} strategy={horizontalListSortingStrategy}>
        <div
          ref={list}
          className={styles.tiles}
          role="listbox"
          aria-label={words('photos.gallery')}
          aria-orientation="horizontal"
          data-photo-tiles
          onWheel={onWheel}
          onPointerDownCapture={() => {
            wasDragged.current = false
          }}
        >
          {photos.map((photo, at) => (
            <Fragment key={photo.id}>
              {waiting(photo.id)}
              {tile(photo, at)}
            </Fragment>
          ))}
          {waiting(null)}
        </div>
      </SortableContext>
      <DragOverlay dropAnimation={null} className={styles.lifted ?? ''}>
        {lifted && <img className={styles.picture} src={mediaAddress(article, lifted.id, 320)} alt="" />}
      </DragOverlay>
      {aim && <i className={styles.line} style={aim.line} />}
    </DndContext>
  )
}

/** A file on its way: its place, and its name as long as there is no picture. */
function ArrivingPhoto({ name }: { readonly name: string }) {
  const words = useWords()
  return (
    <div
      role="option"
      className={styles.arriving}
      title={name}
      aria-label={words('photos.arriving', { file: name })}
      aria-selected={false}
      aria-disabled
      tabIndex={-1}
    >
      {name}
    </div>
  )
}
