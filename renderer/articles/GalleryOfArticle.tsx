import { Suspense, useMemo, useState } from 'react'
import { photoPlace } from '../editor/photo/photoPlace.ts'
import { putPhoto } from '../editor/photo/putPhoto.ts'
import { DropVeil } from '../photos/DropVeil.tsx'
import { PhotosStrip } from '../photos/PhotosStrip.tsx'
import type { TextDrop } from '../photos/textDrop.ts'
import { later } from '../ui/later.ts'
import { useLive } from '../ui/useLive.ts'
import type { OpenArticle } from './openArticle.ts'
import { useWritten } from './useWritten.ts'

const PhotoPanel = later(() => import('../photos/PhotoPanel.tsx').then(one => one.PhotoPanel))

/** The gallery at the foot of the open article, the photo that is open above it, and where photos come in and go out. */
export function GalleryOfArticle({ article }: { readonly article: OpenArticle }) {
  const [photo, setPhoto] = useState<string | null>(null)
  const written = useWritten(article)
  const language = useLive(article.focused)
  const { texts } = article
  const textDrop: TextDrop = useMemo(
    () => ({ aim: (id, at) => photoPlace(texts.pl.editor, id, at) ?? photoPlace(texts.en.editor, id, at) }),
    [texts],
  )
  return (
    <>
      <PhotosStrip
        article={article.id}
        gallery={article.gallery}
        adding={article.adding}
        written={written}
        opened={photo}
        onOpen={setPhoto}
        textDrop={textDrop}
      />
      {photo && (
        <Suspense fallback={null}>
          <PhotoPanel
            article={article.id}
            gallery={article.gallery}
            photo={photo}
            onOpen={setPhoto}
            text={language}
            onInsert={id => {
              setPhoto(null)
              putPhoto(texts[language].editor, id)
            }}
          />
        </Suspense>
      )}
      <DropVeil onFiles={article.take} onEmpty={article.adding.skipFolders} />
    </>
  )
}
