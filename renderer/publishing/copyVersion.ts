import type { Language } from '../../shared/language/language.ts'
import { bodyFragment } from '../../shared/publishing/bodyFragment.ts'
import type { PageSource } from '../../shared/publishing/pageSource.ts'
import { versionData } from '../../shared/publishing/versionData.ts'
import { versionsWritten } from '../../shared/publishing/versionsWritten.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import { tookCopy } from './tookCopy.ts'

/** What a version is copied as: its content for a page of the website, or its data for a form or a program. */
export type CopiedAs = 'html' | 'data'

export type CopyRefusal = { readonly kind: 'nothing-written' | 'clipboard-closed' }

/** `html` is for a field that keeps formatting; every other field takes `plain`. */
export interface ClipboardTexts {
  readonly plain: string
  readonly html?: string
}

export interface VersionCopy {
  readonly source: PageSource
  readonly language: Language
  readonly as: CopiedAs
  readonly put: (texts: ClipboardTexts) => Promise<void>
}

function textsOf({ source, language, as }: VersionCopy): ClipboardTexts {
  if (as === 'data') return { plain: JSON.stringify(versionData(source, language), null, 2) }
  const html = bodyFragment(source, language)
  return { plain: html, html }
}

/** Puts one version on the clipboard. The source of its HTML goes as plain text too, for a field that wants the source. */
export async function copyVersion(copy: VersionCopy): Promise<Result<null, CopyRefusal>> {
  if (!versionsWritten(copy.source.article).includes(copy.language)) return refused({ kind: 'nothing-written' })
  return (await tookCopy(copy.put, textsOf(copy))) ? done(null) : refused({ kind: 'clipboard-closed' })
}
