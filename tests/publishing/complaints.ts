import { HtmlValidate, StaticConfigLoader } from 'html-validate'

const validator = (preset: 'document' | 'fragment') =>
  new HtmlValidate(
    new StaticConfigLoader({
      root: true,
      extends: ['html-validate:standard', ...(preset === 'document' ? ['html-validate:document'] : [])],
      // A headline may be longer than what a search engine shows; the stylesheet lies in the package, so nobody else can change it.
      rules: { 'long-title': 'off', 'require-sri': ['error', { target: 'crossorigin' }] },
    }),
  )

/** What html-validate has to say against a page, or against a fragment of one. */
export async function complaints(html: string, preset: 'document' | 'fragment' = 'document'): Promise<string[]> {
  const report = await validator(preset).validateString(html)
  return report.results.flatMap(({ messages }) => messages.map(one => `${one.line}: ${one.ruleId}: ${one.message}`))
}
