import { recordRow } from '../directory/recordRow.ts'
import { recordSentence } from '../directory/recordSentence.ts'
import { useLanguage, useWords } from '../i18n/useWords.ts'
import { askedAside } from '../ui/askedAside.ts'
import { useReach } from '../ui/reach.ts'
import { showToast } from '../ui/showToast.tsx'
import { articleDesk } from './articleDesk.ts'
import { forbidWords } from './forbidWords.ts'
import { newRecordFor } from './newRecordFor.ts'
import type { OpenArticle } from './openArticle.ts'
import type { ProposalActs } from './proposalActs.ts'
import type { ProposalGroup } from './proposalGroups.ts'
import { setSkipped, skipWords } from './skippedOffers.ts'
import { type Taken, takeProposals } from './takeProposals.ts'

/** What is done with proposals, each said in a toast that takes it back. `onTaken`: the texts have changed. */
export function useProposalActs(article: OpenArticle, onTaken: () => void): ProposalActs {
  const words = useWords()
  const reader = useLanguage()
  const reach = useReach()
  const { newRecord, directory } = articleDesk(reach, words)

  const said = (sentence: string, takeBack: () => void) =>
    showToast({ sentence, undo: { label: words('editor.mention.undo'), run: takeBack } })

  const take = (taken: readonly Taken[], sentence: string) => {
    const takeBack = takeProposals(article, taken)
    onTaken()
    said(sentence, () => {
      takeBack()
      onTaken()
    })
  }

  async function forbid(group: ProposalGroup, form: string, forbidden: boolean): Promise<boolean> {
    const records = group.kind === 'namesakes' ? group.records : group.kind === 'unknown' ? [] : [group.record]
    for (const { id, name } of records) {
      const answer = await forbidWords({ directory: reach.newsroom.directory, id, words: form, forbidden })
      if (answer.ok) continue
      const { refusal } = answer
      const gone = refusal.kind === 'missing'
      showToast({ sentence: gone ? words('directory.alreadyGone', { name }) : recordSentence(words, refusal, name) })
      return false
    }
    return true
  }

  return {
    accept(places, record) {
      const [first] = places
      const right = first?.offer.kind === 'misspelt' ? first.offer.right : null
      take(
        [{ places, record }],
        right === null
          ? words('names.accepted', { count: places.length, name: record.name })
          : words('names.corrected', { right, name: record.name }),
      )
    },
    acceptAll(groups) {
      const sure = groups.flatMap(group => (group.kind === 'known' ? [group] : []))
      const count = sure.reduce((sum, { places }) => sum + places.length, 0)
      take(sure, words('names.acceptedAll', { count }))
    },
    async makeNew(group) {
      // Known first: when the dialog has gone, what asked for it gets the keyboard at once.
      const all = await directory.all()
      const made = await askedAside(() => newRecord.ask(newRecordFor(group)))
      if (!made) return
      const record = recordRow(made, '', reader, all)
      take(
        [{ places: group.places, record }],
        words('names.accepted', { count: group.places.length, name: record.name }),
      )
    },
    async never(group, form) {
      if (!(await forbid(group, form, true))) return
      // Gone at once; the directory has to be read anew before the texts are.
      const here = skipWords(group.key, form)
      setSkipped(article.skipped, here, true)
      said(words('names.neverAgain', { words: form, name: group.name }), () => {
        setSkipped(article.skipped, here, false)
        void forbid(group, form, false)
      })
    },
    skip(group) {
      setSkipped(article.skipped, group.key, true)
      said(words('names.skipped', { name: group.name }), () => setSkipped(article.skipped, group.key, false))
    },
  }
}
