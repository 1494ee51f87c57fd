import { type EventTemplate, heading, list, paragraph, quotation } from './templatePart.ts'

export const congress: EventTemplate = {
  title: { pl: '[Nazwa kongresu]: [najważniejszy wniosek]', en: '[Name of the congress]: [main conclusion]' },
  lead: {
    pl: 'W dniach [daty] w [miejsce] odbyła się [numer]. edycja kongresu [nazwa]. Wzięło w niej udział [liczba] uczestników z [liczba] krajów.',
    en: 'The [number] edition of the [name] congress was held in [place] on [dates]. It brought together [number] participants from [number] countries.',
  },
  parts: [
    heading('O czym rozmawiano', 'What was discussed'),
    paragraph(
      'Tematem przewodnim tegorocznej edycji było [temat]. Program objął [liczba] sesji i [liczba] paneli.',
      'The main theme of this year’s edition was [theme]. The programme comprised [number] sessions and [number] panels.',
    ),
    heading('Otwarcie', 'Opening'),
    paragraph(
      'Kongres otworzyli [imię i nazwisko, funkcja] oraz [imię i nazwisko, funkcja].',
      'The congress was opened by [name, office] and [name, office].',
    ),
    quotation({ pl: '[Jedno lub dwa zdania z wystąpienia]', en: '[One or two sentences from the speech]' }),
    heading('Najważniejsze wnioski', 'Main conclusions'),
    list(
      { pl: '[wniosek pierwszy]', en: '[first conclusion]' },
      { pl: '[wniosek drugi]', en: '[second conclusion]' },
      { pl: '[wniosek trzeci]', en: '[third conclusion]' },
    ),
    heading('Klaster na kongresie', 'The cluster at the congress'),
    paragraph(
      'Nasz klaster reprezentowali [imiona i nazwiska]. Firmy członkowskie przedstawiły [co].',
      'Our cluster was represented by [names]. Member companies presented [what].',
    ),
    heading('Organizatorzy i partnerzy', 'Organisers and partners'),
    paragraph(
      'Organizatorem kongresu był [instytucja], a partnerami [instytucje]. Następna edycja odbędzie się [data] w [miejsce].',
      'The congress was organised by [institution] in partnership with [institutions]. The next edition will be held in [place] on [date].',
    ),
  ],
}
