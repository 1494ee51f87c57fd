import './styles.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { ArticleScreen } from './articles/ArticleScreen.tsx'
import { loadEnglish } from './i18n/loadEnglish.ts'
import { declensionLink } from './names/declensionLink.ts'
import { workerLink } from './names/workerLink.ts'
import * as newsroom from './newsroom.ts'
import { alsoLater, fetchLater } from './ui/later.ts'
import type { Reach } from './ui/reach.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

alsoLater(loadEnglish)
const reach: Reach = { ...newsroom, startNames: workerLink, startDeclining: declensionLink }

createRoot(root).render(
  <StrictMode>
    <App reach={reach} screens={{ article: ArticleScreen }} />
  </StrictMode>,
)

/** The window shows what is there first. Milliseconds. */
const afterStart = 1500
setTimeout(() => void fetchLater(), afterStart)
