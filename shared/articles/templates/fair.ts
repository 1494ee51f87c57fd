import { type EventTemplate, heading, list, paragraph, quotation } from './templatePart.ts'

export const fair: EventTemplate = {
  title: { pl: 'Klaster na targach [nazwa] [rok]', en: 'The cluster at [name of the fair] [year]' },
  lead: {
    pl: 'Od [data] do [data] firmy naszego klastra prezentowały się na targach [nazwa] w [miasto]. Wspólne stoisko odwiedziło [liczba] osób.',
    en: 'Companies of our cluster exhibited at [name of the fair] in [city] from [date] to [date]. The joint stand was visited by [number] people.',
  },
  parts: [
    heading('Wspólne stoisko', 'The joint stand'),
    paragraph(
      'Na stoisku [numer] w hali [numer] o powierzchni [liczba] m² wystawiło się [liczba] firm:',
      'The stand [number] in hall [number], with an area of [number] m², hosted [number] companies:',
    ),
    list(
      { pl: '[firma]: [co pokazała]', en: '[company]: [what it presented]' },
      { pl: '[firma]: [co pokazała]', en: '[company]: [what it presented]' },
      { pl: '[firma]: [co pokazała]', en: '[company]: [what it presented]' },
    ),
    heading('Rozmowy i kontakty', 'Meetings and contacts'),
    paragraph(
      'W ciągu [liczba] dni przeprowadziliśmy [liczba] rozmów handlowych z partnerami z [kraje].',
      'Over [number] days we held [number] business meetings with partners from [countries].',
    ),
    quotation({ pl: '[Ocena targów przez jednego z wystawców]', en: '[An exhibitor’s view of the fair]' }),
    heading('Nagrody i premiery', 'Awards and launches'),
    paragraph('[Firma] otrzymała [nagroda] za [wyrób].', '[Company] received [award] for [product].'),
    heading('Zapowiedź', 'Save the date'),
    paragraph(
      'Następne targi odbędą się [data]. Zgłoszenia na wspólne stoisko przyjmujemy do [data].',
      'The next fair will be held on [date]. Applications for the joint stand are open until [date].',
    ),
  ],
}
